import { computed, effect } from '@preact/signals';
import { filterClaims } from '../content/claim-filter';
import type { FeatureId } from '../content/model';
import type { Verdict } from '../content/vocabulary';
import type { Library } from '../state/library';
import type { Resource } from '../state/resource';
import type { ViewState } from '../state/view-state';
import type { AmountsOf } from '../symbology/size-by';

/**
 * Fetches what the symbology of the map needs besides the start of the atlas, once it is asked for: the verdicts of
 * claims, and costs and megawatts. On the tab "Check" the verdicts are those of the claims listed.
 */
export function bindSymbology(state: ViewState, library: Library, amounts: Resource<AmountsOf>): void {
  const { panel, symbology } = state;
  const claims = computed(() => {
    const now = library.claims().state.value;
    return now.kind === 'ready' ? now.value : [];
  });
  effect(() => {
    if (symbology.by.value !== 'verdict') return;
    library.claims().load();
    const isChecking = panel.tab.value === 'check';
    const counted = isChecking ? filterClaims(claims.value, panel.claimFilter.value) : claims.value;
    const verdicts = new Map<FeatureId, Verdict[]>();
    for (const { features, verdict } of counted) {
      const places = new Set(features.flatMap((id) => [id, ...state.layers.geometryIds(id)]));
      for (const id of places) verdicts.set(id, [...(verdicts.get(id) ?? []), verdict]);
    }
    symbology.setVerdicts(verdicts);
  });
  effect(() => {
    if (symbology.size.value === null) return;
    amounts.load();
    const now = amounts.state.value;
    if (now.kind === 'ready') symbology.setAmounts(now.value);
  });
}
