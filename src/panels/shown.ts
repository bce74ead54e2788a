import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { BriefFeature } from '../content/model';
import { shownFeatures } from '../content/shown-features';
import { useExplorer } from './context';

/** The features that the map draws; unlike the map's whole record it stays while only the pointer moves. */
export function useShownFeatures(): ReadonlySignal<readonly BriefFeature[]> {
  const { index, state } = useExplorer();
  const only = useComputed(() => state.record.value.only);
  return useComputed(() =>
    shownFeatures(index, {
      layers: [...state.layers.value],
      years: state.clock.years.value,
      only: only.value,
    }),
  );
}
