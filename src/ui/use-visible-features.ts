import type { ReadonlySignal } from '@preact/signals';
import type { BriefFeature } from '../content/model';
import { type VisibilityFilter, visibleFeatures } from '../content/visible-features';
import { useExplorer } from './context';
import { useDerived } from './use-derived';

/** What decides which features the map draws; unlike its whole record it stays while only the pointer moves. */
export function useVisibilityFilter(): ReadonlySignal<VisibilityFilter> {
  const { state } = useExplorer();
  const featureFilter = useDerived(() => state.record.value.featureFilter, [state]);
  const hidden = useDerived(() => state.record.value.hidden.join(' '), [state]);
  const chosen = useDerived(() => state.record.value.selected.join(' '), [state]);
  return useDerived(
    () => ({
      layers: [...state.layers.visible.value],
      years: state.years.range.value,
      featureFilter: featureFilter.value,
      hidden: hidden.value.split(' '),
      selected: chosen.value.split(' '),
    }),
    [state, featureFilter, hidden, chosen],
  );
}

/** The features that the map draws: for all that lists, counts or describes them. */
export function useVisibleFeatures(): ReadonlySignal<readonly BriefFeature[]> {
  const { index } = useExplorer();
  const filter = useVisibilityFilter();
  return useDerived(() => visibleFeatures(index, filter.value), [index, filter]);
}
