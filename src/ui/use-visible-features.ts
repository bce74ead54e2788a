import { computed, type ReadonlySignal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { BriefFeature } from '../content/model';
import { type VisibilityFilter, visibleFeatures } from '../content/visible-features';
import type { ViewState } from '../state/view-state';
import { useExplorer } from './context';

interface Visible {
  readonly filter: ReadonlySignal<VisibilityFilter>;
  readonly features: ReadonlySignal<readonly BriefFeature[]>;
}

/** One for each state: many lists, counts and words ask for it, and each change goes through all features but once. */
const known = new WeakMap<ViewState, Visible>();

function visibleOf(state: ViewState, index: AtlasIndex): Visible {
  const before = known.get(state);
  if (before !== undefined) return before;
  const filter = filterOf(state);
  const made = { filter, features: computed(() => visibleFeatures(index, filter.value)) };
  known.set(state, made);
  return made;
}

/** Of the record only what decides it: the record as a whole changes while the pointer moves. */
function filterOf(state: ViewState): ReadonlySignal<VisibilityFilter> {
  const featureFilter = computed(() => state.record.value.featureFilter);
  const hidden = computed(() => state.record.value.hidden.join(' '));
  const chosen = computed(() => state.record.value.selected.join(' '));
  return computed(() => ({
    layers: [...state.layers.visible.value],
    years: state.years.range.value,
    featureFilter: featureFilter.value,
    hidden: hidden.value.split(' '),
    selected: chosen.value.split(' '),
  }));
}

/** What decides which features the map draws; unlike its whole record it stays while only the pointer moves. */
export function useVisibilityFilter(): ReadonlySignal<VisibilityFilter> {
  const { index, state } = useExplorer();
  return visibleOf(state, index).filter;
}

/** The features that the map draws: for all that lists, counts or describes them. */
export function useVisibleFeatures(): ReadonlySignal<readonly BriefFeature[]> {
  const { index, state } = useExplorer();
  return visibleOf(state, index).features;
}
