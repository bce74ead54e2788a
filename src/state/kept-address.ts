import { computed, type ReadonlySignal } from '@preact/signals';
import type { Address } from './address';
import type { Appearance } from './appearance';
import type { LayerState } from './layer-state';
import type { RideState } from './ride-state';
import type { SelectionState } from './selection-state';
import type { StoryState } from './story-state';
import type { SymbologyState } from './symbology-state';
import type { YearsState } from './years-state';

interface Parts {
  readonly appearance: Appearance;
  readonly years: YearsState;
  readonly ride: RideState;
  readonly layers: LayerState;
  readonly selection: SelectionState;
  readonly story: StoryState;
  readonly symbology: SymbologyState;
}

/** The address without the camera; layers are left out where what is open implies just these. */
export function keptAddress(parts: Parts): ReadonlySignal<Address> {
  const { appearance, years, ride, layers, selection, story, symbology } = parts;
  return computed(() => {
    const opens = { ...ride.address.value, ...selection.address.value, ...story.address.value };
    return {
      ...appearance.address.value,
      ...years.address.value,
      ...symbology.address.value,
      ...opens,
      ...layers.addressOf(layers.ownLayers(), opens),
    };
  });
}
