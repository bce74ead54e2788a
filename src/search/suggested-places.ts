import type { Explorer } from '../ui/context';
import type { SearchHit } from './search-hit';

const SUGGESTIONS_COUNT = 6;

/** The places that the story speaks of most, to begin with. */
export function suggestedPlaces({
  index,
  localization,
  t,
}: Pick<Explorer, 'index' | 'localization' | 't'>): readonly SearchHit[] {
  const mentioned = [...index.features.values()]
    .map((feature) => ({ feature, mentions: index.mentionsOf(feature.id).length }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, SUGGESTIONS_COUNT);
  return mentioned.map(({ feature: { id, properties } }) => ({
    id: `feature:${id}`,
    group: properties.stop === undefined ? 'feature' : 'stop',
    title: properties.name,
    names: { [t.value.lang]: localization.nameOf(id).name },
    matched: [],
    terms: [],
  }));
}
