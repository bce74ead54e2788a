import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { bindClaims } from '../../../src/app/bind-claims';
import { type LocalizedClaim, localizeClaim } from '../../../src/content/localized';
import type { Resource, ResourceState } from '../../../src/state/resource';
import { smallExplorer } from './small-explorer';

/** A state bound to two claims, of which the first has places; they come with `claimsCome`. */
function bound() {
  const { state, atlas } = smallExplorer();
  const loaded = signal<ResourceState<readonly LocalizedClaim[]>>({ kind: 'loading' });
  const load = vi.fn();
  const claims = { state: loaded, load };
  const never: Resource<never> = { state: signal({ kind: 'loading' }), load: () => {} };
  const library = { sources: never, names: never, englishTexts: never, story: never, details: () => never };
  bindClaims(state, { ...library, claims: () => claims });
  const claimsCome = () => {
    const value = atlas.claims.map((claim) => localizeClaim(claim, undefined, 'en'));
    loaded.value = { kind: 'ready', value };
  };
  return { state, load, claimsCome };
}

const ROAD_AND_KASHGAR = ['road', 'leg-1', 'leg-2', 'kashgar'];

test('the claims are fetched when one is opened, or all of them are shown', () => {
  const { state, load } = bound();
  expect(load).not.toHaveBeenCalled();
  state.openClaim('c1');
  expect(load).toHaveBeenCalledOnce();
  const other = bound();
  other.state.showTab('check');
  expect(other.load).toHaveBeenCalledOnce();
});

test('an open claim gets its places when they have come, and the map goes there', () => {
  const { state, claimsCome } = bound();
  const request = state.viewport.cameraRequest.value;
  state.openClaim('c1');
  expect(state.record.value.selected).toEqual([]);
  claimsCome();
  expect(state.record.value.selected).toEqual(ROAD_AND_KASHGAR);
  expect(state.viewport.cameraRequest.value).not.toBe(request);
});

test('a claim that is opened again gets its places again', () => {
  const { state, claimsCome } = bound();
  claimsCome();
  state.openClaim('c1');
  state.openClaim('c1');
  expect(state.record.value.selected).toEqual(ROAD_AND_KASHGAR);
});

test('a claim that an address of the history leaves open keeps its places, and the map goes to the address', () => {
  const { state, claimsCome } = bound();
  claimsCome();
  state.openClaim('c1');
  const camera = { zoom: 7, lat: 30, lon: 70, bearing: 0, pitch: 0 };
  state.restore({ claim: 'c1', camera }, [], true);
  expect(state.record.value.selected).toEqual(ROAD_AND_KASHGAR);
  expect(state.viewport.cameraRequest.value?.target).toEqual({ kind: 'camera', camera });
});

test('while the claims are listed, the map draws the places of those in the list alone', () => {
  const { state, claimsCome } = bound();
  state.showTab('check');
  expect(state.record.value.featureFilter).toBeNull();
  claimsCome();
  expect(state.record.value.featureFilter).toEqual(ROAD_AND_KASHGAR);
  state.panel.filterClaims({ order: 'verdict', verdict: 'agrees' });
  expect(state.record.value.featureFilter).toEqual([]);
  state.select('gwadar');
  expect(state.record.value.featureFilter).toBeNull();
  state.close();
  state.showTab('story');
  expect(state.record.value.featureFilter).toBeNull();
});
