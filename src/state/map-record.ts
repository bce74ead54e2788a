import { computed, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../content/language';
import type { FeatureId } from '../content/model';
import type { LayerId } from '../content/vocabulary';
import type { YearRange } from '../content/years';
import type { ThemeName } from '../symbology/palette';
import type { Appearance } from './appearance';
import type { LayerState } from './layer-state';
import type { RideState } from './ride-state';
import type { SelectionState } from './selection-state';
import type { YearsState } from './years-state';

/** What the map shows, derived from the state: its only input besides its data, the camera and what is highlighted. */
export interface MapRecord {
  readonly layers: readonly LayerId[];
  readonly years: YearRange | null;
  readonly lang: Language;
  readonly theme: ThemeName;
  /** Which attempt at the online basemap this is, from 1; 0: what comes with the atlas is drawn. */
  readonly onlineAttempt: number;
  /** Whether a ride is open, for which heights stand out. */
  readonly isRidden: boolean;
  /** If not null, these features alone are drawn, as far as they fall within the years, whatever their layers. */
  readonly featureFilter: readonly FeatureId[] | null;
  /** The open feature, or where it has no geometry of its own, its parts; drawn whatever the years. */
  readonly selected: readonly FeatureId[];
}

/** What has the pointer, or the keyboard's focus, on the map or in the text. */
export interface Highlight {
  readonly id: FeatureId;
  readonly by: 'pointer' | 'focus';
}

/** What the map highlights: the geometries that stand for the feature of a {@link Highlight}. */
export interface MapHighlight {
  readonly ids: readonly FeatureId[];
  readonly by: Highlight['by'];
}

interface Parts {
  readonly appearance: Appearance;
  readonly years: YearsState;
  readonly ride: RideState;
  readonly layers: LayerState;
  readonly selection: SelectionState;
}

/** What the map highlights for a feature: itself, or where it has no geometry of its own, its parts. */
export function mapHighlight(
  highlighted: ReadonlySignal<Highlight | null>,
  layers: LayerState,
): ReadonlySignal<MapHighlight | null> {
  return computed(() => {
    const highlight = highlighted.value;
    return highlight && { ids: layers.geometryIds(highlight.id), by: highlight.by };
  });
}

/** The record of the map, derived from the rest of the state. */
export function mapRecord({ appearance, years, ride, layers, selection }: Parts): ReadonlySignal<MapRecord> {
  const selected = (): readonly FeatureId[] => {
    const current = selection.current.value;
    switch (current.kind) {
      case 'feature':
        return [current.id];
      case 'claim':
        return current.places ?? [];
      case 'none':
        return ride.isOpen.value ? [ride.id.value] : [];
    }
  };
  return computed(() => ({
    layers: layers.visibleLayers(),
    years: years.range.value,
    lang: appearance.lang.value,
    theme: appearance.theme.value,
    onlineAttempt: appearance.onlineAttempt.value,
    isRidden: ride.isOpen.value,
    selected: selected().flatMap((id) => layers.geometryIds(id)),
    featureFilter: layers.featureFilter.value,
  }));
}
