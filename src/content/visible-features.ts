import type { AtlasIndex } from './atlas-index';
import type { BriefFeature, FeatureId } from './model';
import { LAYER_IDS, type LayerId } from './vocabulary';
import { drawnTime, isWithin, type YearRange } from './years';

/** What decides which features are drawn. */
export interface VisibilityFilter {
  readonly layers: readonly LayerId[];
  readonly years: YearRange | null;
  /** If not null, these features alone, whatever their layers. */
  readonly featureFilter: readonly FeatureId[] | null;
  /** Not drawn, whatever else is said of them. */
  readonly hidden?: readonly FeatureId[];
  /** Drawn whatever the years. */
  readonly selected: readonly FeatureId[];
}

/**
 * The features that a map of this choice draws, in order of the layers and of their files: the one rule for the
 * table, the numbers and the words about what is shown. What has no geometry of its own is drawn by its parts.
 */
export function visibleFeatures(index: AtlasIndex, choice: VisibilityFilter): readonly BriefFeature[] {
  const { layers, years, featureFilter } = choice;
  const named = featureFilter && new Set(featureFilter);
  const [selected, hidden] = [new Set(choice.selected), new Set(choice.hidden)];
  const isOn = ({ id }: BriefFeature) => {
    const layer = index.layerOf(id);
    return named ? named.has(id) : layer !== null && layers.includes(layer);
  };
  const isDrawn = (feature: BriefFeature | undefined) =>
    feature !== undefined &&
    feature.geometry !== null &&
    !hidden.has(feature.id) &&
    isOn(feature) &&
    (isWithin(drawnTime(index, feature), years) || selected.has(feature.id));
  const shown = [...index.features.values()].filter((feature) =>
    feature.geometry === null
      ? isOn(feature) && index.withDescendants(feature.id).some((part) => isDrawn(index.features.get(part)))
      : isDrawn(feature),
  );
  return featureFilter === null
    ? LAYER_IDS.flatMap((id) => shown.filter((one) => index.layerOf(one.id) === id))
    : shown;
}
