import { layersWhere } from '../../src/content/layers';
import type { CheckedChapter } from './chapter';
import type { FeatureIndex } from './checked-files';
import { isFirst } from './first-language';
import type { Issue } from './issue';
import { issueAt } from './issue-location';

/** Layers whose features are there for the story; those of the other layers are listed beside the map too. */
export const STORY_LAYERS: readonly string[] = layersWhere(({ told }) => told === true);

/** Features of such layers that no chapter links to, where there is a story. */
export function unlinkedEvents(index: FeatureIndex, chapters: readonly CheckedChapter[]): Issue[] {
  const told = chapters.filter(isFirst);
  if (told.length === 0) return [];
  const links = told.flatMap((checked) => checked.links);
  const linked = new Set(links.flatMap(({ to }) => (to.kind === 'feature' ? [to.id] : [])));
  return [...index.byId.values()].flatMap(({ feature, layer, location }) => {
    if (!STORY_LAYERS.includes(layer) || linked.has(feature.id)) return [];
    return [
      issueAt(
        location,
        [],
        `no chapter speaks of this ${layer} feature, wanted a link to feature:${feature.id}`,
      ),
    ];
  });
}
