import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { bindSymbology } from '../../../src/app/bind-symbology';
import { type LocalizedClaim, localizeClaim } from '../../../src/content/localized';
import type { Resource, ResourceState } from '../../../src/state/resource';
import type { AmountsOf } from '../../../src/symbology/size-by';
import { smallExplorer } from './small-explorer';

/** A state bound to claims and amounts that come when a test says so. */
function bound() {
  const { state, atlas } = smallExplorer();
  const loaded = signal<ResourceState<readonly LocalizedClaim[]>>({ kind: 'loading' });
  const amounts = signal<ResourceState<AmountsOf>>({ kind: 'loading' });
  const [loadClaims, loadAmounts] = [vi.fn(), vi.fn()];
  const never: Resource<never> = { state: signal({ kind: 'loading' }), load: () => {} };
  const library = {
    claims: () => ({ state: loaded, load: loadClaims }),
    sources: never,
    names: never,
    englishTexts: never,
    story: never,
    details: () => never,
  };
  bindSymbology(state, library, { state: amounts, load: loadAmounts });
  return {
    state,
    loadClaims,
    loadAmounts,
    claimsCome: () => {
      loaded.value = {
        kind: 'ready',
        value: atlas.claims.map((claim) => localizeClaim(claim, undefined, 'en')),
      };
    },
    amountsCome: (value: AmountsOf) => {
      amounts.value = { kind: 'ready', value };
    },
  };
}

test('claims are fetched when the map is coloured by verdict, and not before', () => {
  const { state, loadClaims, claimsCome } = bound();
  state.symbology.colourBy('status');
  expect(loadClaims).not.toHaveBeenCalled();
  state.symbology.colourBy('verdict');
  expect(loadClaims).toHaveBeenCalled();
  expect(state.symbology.categories.value.get('kashgar')).toBe('unchecked');
  claimsCome();
  expect(state.symbology.categories.value.get('kashgar')).not.toBe('unchecked');
});

test('a claim about a road colours the legs that stand for it', () => {
  const { state, claimsCome } = bound();
  state.symbology.colourBy('verdict');
  claimsCome();
  const categories = state.symbology.categories.value;
  expect(categories.get('leg-1')).toBe(categories.get('road'));
  expect(categories.get('leg-1')).not.toBe('unchecked');
});

test('on the tab "Check" only the claims that are listed count', () => {
  const { state, claimsCome } = bound();
  claimsCome();
  state.showTab('check');
  expect(state.symbology.categories.value.get('kashgar')).not.toBe('unchecked');
  state.panel.filterClaims({ order: 'verdict', theme: 'security' });
  expect(state.symbology.categories.value.get('kashgar')).toBe('unchecked');
});

test('amounts are fetched when a size is asked for', () => {
  const { state, loadAmounts, amountsCome } = bound();
  expect(loadAmounts).not.toHaveBeenCalled();
  state.symbology.sizeBy('cost');
  expect(loadAmounts).toHaveBeenCalled();
  amountsCome({ cost: { plant: 7 }, power: {} });
  expect(state.record.value.sizes).toEqual({ plant: 1 });
});
