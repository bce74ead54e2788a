import { expect, test } from 'vitest';
import { ClockState } from '../../../src/state/clock-state';
import { ViewState } from '../../../src/state/view-state';
import { smallAtlas } from '../small-atlas';

test('years that a hand passes are shown, but not in the address until it rests', () => {
  const clock = new ClockState();
  clock.showYears({ since: null, until: 1985 });
  clock.passYears({ since: null, until: 1990 });
  expect(clock.years.value).toEqual({ since: null, until: 1990 });
  expect(clock.address.value).toEqual({ years: { since: null, until: 1985 } });
  clock.settle();
  expect(clock.address.value).toEqual({ years: { since: null, until: 1990 } });
  clock.showYears(null);
  expect([clock.years.value, clock.address.value]).toEqual([null, {}]);
});

test('an address stops the clock', () => {
  const clock = new ClockState();
  clock.tick(true);
  clock.restore({ years: { since: 1960, until: 1979 } });
  expect(clock.ticking.value).toBe(false);
  expect(clock.address.value.years).toEqual({ since: 1960, until: 1979 });
});

test('the clock goes on from tab to tab, but not under the ride, which takes its place', () => {
  const state = new ViewState(smallAtlas().index, { lang: 'en', theme: 'light' });
  state.clock.tick(true);
  state.showTab('layers');
  expect(state.clock.ticking.value).toBe(true);
  state.showTab('ride');
  expect(state.clock.ticking.value).toBe(false);
});
