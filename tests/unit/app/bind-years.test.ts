import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindYears } from '../../../src/app/bind-years';
import { FakeElement, FakePage } from './fake-page';
import { smallExplorer } from './small-explorer';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Element', FakeElement);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function bound() {
  const { state } = smallExplorer();
  const page = new FakePage();
  bindYears(state, page);
  const { years } = state;
  years.set({ from: null, to: 1990 });
  years.play();
  return { state, years, page };
}

test('the years pass, one a second', () => {
  const { years } = bound();
  vi.advanceTimersByTime(1000);
  expect(years.range.value).toEqual({ from: null, to: 1991 });
  vi.advanceTimersByTime(2000);
  expect(years.range.value).toEqual({ from: null, to: 1993 });
});

test('they stop at the last', () => {
  const { years } = bound();
  vi.advanceTimersByTime(1000 * 100);
  expect(years.playing.value).toBe(false);
  const last = years.range.value;
  vi.advanceTimersByTime(5000);
  expect(years.range.value).toEqual(last);
});

test('they wait while nobody can see the page', () => {
  const { years, page } = bound();
  page.setHidden(true);
  vi.advanceTimersByTime(5000);
  expect(years.range.value?.to).toBe(1990);
  page.setHidden(false);
  vi.advanceTimersByTime(1000);
  expect(years.range.value?.to).toBe(1991);
});

test('they stop when the reader does something else', () => {
  const { years, page } = bound();
  page.act('keydown', '[data-clock]');
  expect(years.playing.value).toBe(true);
  page.act('wheel');
  expect(years.playing.value).toBe(false);
});

test('years dragged past go into the address when no more follow', () => {
  const { state, years } = bound();
  years.pause();
  years.preview({ from: null, to: 1960 });
  vi.advanceTimersByTime(200);
  years.preview({ from: null, to: 1961 });
  vi.advanceTimersByTime(200);
  expect(state.address.value.years?.to).toBe(1990);
  vi.advanceTimersByTime(50);
  expect(state.address.value.years?.to).toBe(1961);
});
