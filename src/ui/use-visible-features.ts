import type { ReadonlySignal } from '@preact/signals';
import type { BriefFeature } from '../content/model';
import { type Choice, shownFeatures } from '../content/visible-features';
import { useExplorer } from './context';
import { useDerived } from './use-derived';

/** What decides which features the map draws; unlike its whole record it stays while only the pointer moves. */
export function useChoice(): ReadonlySignal<Choice> {
  const { state } = useExplorer();
  const only = useDerived(() => state.record.value.only, [state]);
  const chosen = useDerived(() => state.record.value.selected.join(' '), [state]);
  return useDerived(
    () => ({
      layers: [...state.drawing.layers.value],
      years: state.clock.years.value,
      only: only.value,
      selected: chosen.value.split(' '),
    }),
    [state, only, chosen],
  );
}

/** The features that the map draws: for all that lists, counts or tells them. */
export function useShownFeatures(): ReadonlySignal<readonly BriefFeature[]> {
  const { index } = useExplorer();
  const choice = useChoice();
  return useDerived(() => shownFeatures(index, choice.value), [index, choice]);
}
