import { computed, effect, untracked } from '@preact/signals';
import { filterClaims } from '../content/claim-filter';
import type { Library } from '../state/library';
import type { ViewState } from '../state/view-state';

/**
 * Where the state and the claims' own file meet: an open claim shows its places, and the check view narrows the map
 * to the places of the claims it lists.
 */
export function bindClaims(state: ViewState, library: Library): void {
  const all = computed(() => {
    const claims = library.claims().state.value;
    return claims.kind === 'ready' ? claims.value : null;
  });
  effect(() => {
    if (state.claim.value !== null || state.tab.value === 'check') library.claims().load();
  });
  effect(() => {
    const claim = all.value?.find(({ id }) => id === state.claim.value);
    if (claim) untracked(() => state.placeClaim(claim.features));
  });
  effect(() => {
    const checking =
      state.tab.value === 'check' && state.feature.value === null && state.claim.value === null;
    const listed = checking && all.value ? filterClaims(all.value, state.claimFilter.value) : null;
    state.filterFeatures(listed && [...new Set(listed.flatMap(({ features }) => features))]);
  });
}
