import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContextWatch } from '../../../../src/map/maplibre/context-watch';

const page = { hidden: false };
const A_MINUTE_MS = 60_000;

beforeEach(() => {
  page.hidden = false;
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a context that comes back soon is not given up', () => {
  const giveUp = vi.fn();
  const watch = new ContextWatch(giveUp);
  watch.lost(0);
  watch.restored();
  vi.advanceTimersByTime(A_MINUTE_MS);
  expect(giveUp).not.toHaveBeenCalled();
});

test('one that stays away is', () => {
  const giveUp = vi.fn();
  new ContextWatch(giveUp).lost(0);
  vi.advanceTimersByTime(A_MINUTE_MS);
  expect(giveUp).toHaveBeenCalledOnce();
});

test('one that is lost again and again is, even if it comes back each time', () => {
  const giveUp = vi.fn();
  const watch = new ContextWatch(giveUp);
  for (const time of [0, 10_000, 20_000]) {
    watch.lost(time);
    watch.restored();
  }
  expect(giveUp).toHaveBeenCalledOnce();
});

test('one that is lost now and then is not', () => {
  const giveUp = vi.fn();
  const watch = new ContextWatch(giveUp);
  for (const time of [0, 100_000, 200_000]) {
    watch.lost(time);
    watch.restored();
  }
  expect(giveUp).not.toHaveBeenCalled();
});

test('while nobody looks, it has time', () => {
  const giveUp = vi.fn();
  page.hidden = true;
  new ContextWatch(giveUp).lost(0);
  vi.advanceTimersByTime(A_MINUTE_MS);
  expect(giveUp).not.toHaveBeenCalled();
  page.hidden = false;
  vi.advanceTimersByTime(2_000);
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(A_MINUTE_MS);
  expect(giveUp).toHaveBeenCalledOnce();
});

test('one that was lost and came back while nobody looked is kept after the return', () => {
  const giveUp = vi.fn();
  const watch = new ContextWatch(giveUp);
  page.hidden = true;
  watch.lost(0);
  vi.advanceTimersByTime(A_MINUTE_MS);
  watch.restored();
  page.hidden = false;
  vi.advanceTimersByTime(A_MINUTE_MS);
  expect(giveUp).not.toHaveBeenCalled();
});
