import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContextWatch } from '../../../src/map/context-watch';

const page = Object.assign(new EventTarget(), { hidden: false });

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
  vi.runAllTimers();
  expect(giveUp).not.toHaveBeenCalled();
});

test('one that stays away is', () => {
  const giveUp = vi.fn();
  new ContextWatch(giveUp).lost(0);
  vi.runAllTimers();
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
  vi.runAllTimers();
  expect(giveUp).not.toHaveBeenCalled();
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  vi.runAllTimers();
  expect(giveUp).toHaveBeenCalledOnce();
});
