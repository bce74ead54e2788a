import type { AtlasIndex } from './atlas-index';
import type { BriefFeature, FeatureId } from './model';
import { LAYER_IDS, type LayerId } from './vocabulary';
import { drawnTime, isWithin, type YearSpan } from './years';

/** What decides which features are drawn. */
export interface Choice {
  readonly layers: readonly LayerId[];
  readonly years: YearSpan | null;
  /** If not null, these features alone, whatever their layers. */
  readonly only: readonly FeatureId[] | null;
  /** Drawn whatever the years. */
  readonly selected: readonly FeatureId[];
}

/**
 * The features that a map of this choice draws, in order of the layers and of their files: the one rule for the
 * table, the numbers and the words about what is shown. What has no geometry of its own is drawn by its parts.
 */
export function shownFeatures(index: AtlasIndex, choice: Choice): readonly BriefFeature[] {
  const { layers, years, only } = choice;
  const [named, selected] = [only && new Set(only), new Set(choice.selected)];
  const isOn = ({ id }: BriefFeature) => {
    const layer = index.layerOf(id);
    return named ? named.has(id) : layer !== null && layers.includes(layer);
  };
  const isDrawn = (feature: BriefFeature | undefined) =>
    feature !== undefined &&
    feature.geometry !== null &&
    isOn(feature) &&
    (isWithin(drawnTime(index, feature), years) || selected.has(feature.id));
  const shown = [...index.features.values()].filter((feature) =>
    feature.geometry === null
      ? isOn(feature) && index.withParts(feature.id).some((part) => isDrawn(index.features.get(part)))
      : isDrawn(feature),
  );
  return only === null
    ? LAYER_IDS.flatMap((id) => shown.filter((one) => index.layerOf(one.id) === id))
    : shown;
}
