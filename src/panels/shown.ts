import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { BriefFeature } from '../content/model';
import { type Choice, shownFeatures } from '../content/shown-features';
import { useExplorer } from './context';

/** What decides which features the map draws; unlike its whole record it stays while only the pointer moves. */
export function useChoice(): ReadonlySignal<Choice> {
  const { state } = useExplorer();
  const only = useComputed(() => state.record.value.only);
  return useComputed(() => ({
    layers: [...state.drawing.layers.value],
    years: state.clock.years.value,
    only: only.value,
  }));
}

/** The features that the map draws. */
export function useShownFeatures(): ReadonlySignal<readonly BriefFeature[]> {
  const { index } = useExplorer();
  const choice = useChoice();
  return useComputed(() => shownFeatures(index, choice.value));
}
