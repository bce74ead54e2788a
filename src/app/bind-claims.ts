import { computed, effect, untracked } from '@preact/signals';
import { filterClaims } from '../content/claim-filter';
import type { Library } from '../state/library';
import type { ViewState } from '../state/view-state';

/**
 * Where the state and the claims' own file meet: an open claim shows its places, and the check view filters the map
 * down to the places of the claims it lists.
 */
export function bindClaims(state: ViewState, library: Library): void {
  const { panel } = state;
  const selection = state.selection.current;
  const all = computed(() => {
    const claims = library.claims().state.value;
    return claims.kind === 'ready' ? claims.value : null;
  });
  effect(() => {
    if (selection.value.kind === 'claim' || panel.tab.value === 'check') library.claims().load();
  });
  effect(() => {
    const open = selection.value;
    if (open.kind !== 'claim' || open.places !== null) return;
    const claim = all.value?.find(({ id }) => id === open.id);
    if (claim) untracked(() => state.placeClaim(claim.features));
  });
  effect(() => {
    const isChecking = panel.tab.value === 'check' && selection.value.kind === 'none';
    const listed = isChecking && all.value ? filterClaims(all.value, panel.claimFilter.value) : null;
    state.layers.filterFeatures(listed && [...new Set(listed.flatMap(({ features }) => features))]);
  });
}
