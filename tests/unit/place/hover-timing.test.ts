import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CARD_LINGER_MS, HOVER_REST_MS, HoverTiming } from '../../../src/place/on-map/hover-timing';
import type { MapHover } from '../../../src/state/map-record';

const on = (id: string, x = 0): MapHover => ({ id, by: 'pointer', others: [], at: { x, y: 0 } });
const focused = (id: string): MapHover => ({ id, by: 'focus', others: [], at: null });

let shown: MapHover | null;
let timing: HoverTiming;

beforeEach(() => {
  vi.useFakeTimers();
  shown = null;
  timing = new HoverTiming((hover) => {
    shown = hover;
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

test('the mouse rests a moment before a card comes; moving on the same thing does not put it off', () => {
  timing.hover(on('a'));
  pass(HOVER_REST_MS - 20);
  timing.hover(on('a', 5));
  expect(shown).toBeNull();
  pass(20);
  expect(shown).toEqual(on('a', 5));
});

test('a mouse that only passes shows nothing', () => {
  timing.hover(on('a'));
  pass(HOVER_REST_MS - 20);
  timing.hover(null);
  pass(1000);
  expect(shown).toBeNull();
});

test('the card stays for a while when its subject is left, and as long as the mouse is on it', () => {
  timing.hover(on('a'));
  pass(HOVER_REST_MS);
  timing.hover(null);
  pass(CARD_LINGER_MS - 20);
  expect(shown?.id).toBe('a');
  timing.setOnCard(true);
  timing.hover(null);
  pass(5000);
  expect(shown?.id).toBe('a');
  timing.setOnCard(false);
  pass(CARD_LINGER_MS);
  expect(shown).toBeNull();
});

test('another subject takes its place after a rest, and far along a line the card comes along', () => {
  timing.hover(on('a'));
  pass(HOVER_REST_MS);
  timing.hover(null);
  timing.hover(on('b'));
  expect(shown?.id).toBe('a');
  pass(HOVER_REST_MS);
  expect(shown?.id).toBe('b');
  timing.hover(on('b', 20));
  pass(1000);
  expect(shown?.at?.x).toBe(0);
  timing.hover(on('b', 200));
  pass(HOVER_REST_MS);
  expect(shown?.at?.x).toBe(200);
});

test('the keyboard waits for nothing, neither when it comes nor when it goes', () => {
  timing.hover(focused('a'));
  expect(shown?.id).toBe('a');
  timing.hover(focused('b'));
  expect(shown?.id).toBe('b');
  timing.hover(null);
  expect(shown).toBeNull();
});

test('Escape takes it away at once, and says whether there was one', () => {
  expect(timing.dismiss()).toBe(false);
  timing.hover(on('a'));
  pass(HOVER_REST_MS);
  expect(timing.dismiss()).toBe(true);
  pass(1000);
  expect(shown).toBeNull();
});
