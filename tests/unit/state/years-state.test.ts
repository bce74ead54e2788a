import { expect, test } from 'vitest';
import { ViewState } from '../../../src/state/view-state';
import { YearsState } from '../../../src/state/years-state';
import { smallAtlas } from '../small-atlas';

test('years that a hand passes are shown, but not in the address until it rests', () => {
  const clock = new YearsState();
  clock.set({ from: null, to: 1985 });
  clock.preview({ from: null, to: 1990 });
  expect(clock.range.value).toEqual({ from: null, to: 1990 });
  expect(clock.address.value).toEqual({ years: { from: null, to: 1985 } });
  clock.settle();
  expect(clock.address.value).toEqual({ years: { from: null, to: 1990 } });
  clock.set(null);
  expect([clock.range.value, clock.address.value]).toEqual([null, {}]);
});

test('an address stops the clock', () => {
  const clock = new YearsState();
  clock.play();
  clock.restore({ years: { from: 1960, to: 1979 } });
  expect(clock.playing.value).toBe(false);
  expect(clock.address.value.years).toEqual({ from: 1960, to: 1979 });
});

test('the clock goes on from tab to tab, but not under the ride, which takes its place', () => {
  const state = new ViewState(smallAtlas().index, { lang: 'en', theme: 'light' });
  state.years.play();
  state.showTab('layers');
  expect(state.years.playing.value).toBe(true);
  state.showTab('ride');
  expect(state.years.playing.value).toBe(false);
});
