import type { AtlasIndex } from '../content/atlas-index';
import type { BriefFeature } from '../content/model';
import type { SavedFeature } from '../data/write/written-format';
import type { Localization } from '../i18n/localization';

/** Features of the story as they are written into a file: in the reader's language, with their times as of JSON-FG. */
export function storyFeatures(
  features: readonly BriefFeature[],
  index: Pick<AtlasIndex, 'geometryOf' | 'layerOf'>,
  { nameOf, summaryOf }: Pick<Localization, 'nameOf' | 'summaryOf'>,
): readonly SavedFeature[] {
  return features.map(({ id, time, properties }) => {
    const { kind, status, grade } = properties;
    const description = summaryOf(id)?.text;
    return {
      type: 'Feature',
      id,
      ...(time === undefined ? {} : { time }),
      properties: {
        name: nameOf(id).name,
        ...(description === undefined ? {} : { description }),
        layer: index.layerOf(id),
        kind,
        status,
        grade,
      },
      geometry: index.geometryOf(id),
    };
  });
}
