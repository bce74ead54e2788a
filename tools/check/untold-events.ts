import type { LayerId } from '../../src/content/vocabulary';
import type { CheckedChapter } from './chapter';
import type { KnownFeatures } from './checked-files';
import type { Issue } from './issue';
import { issueAt } from './place';

/** Its features are there for the story; those of the other layers are listed beside the map too. */
const TOLD: LayerId = 'history';

/** Features of history that no chapter links to, where there is a story. */
export function untoldEvents(known: KnownFeatures, chapters: readonly CheckedChapter[]): Issue[] {
  const english = chapters.filter(({ lang }) => lang === 'en');
  if (english.length === 0) return [];
  const links = english.flatMap((checked) => checked.links);
  const told = new Set(links.flatMap(({ to }) => (to.kind === 'feature' ? [to.id] : [])));
  return [...known.byId.values()].flatMap(({ feature, layer, place }) => {
    if (layer !== TOLD || told.has(feature.id)) return [];
    return [
      issueAt(place, [], `no chapter speaks of this ${TOLD} feature, wanted a link to feature:${feature.id}`),
    ];
  });
}
