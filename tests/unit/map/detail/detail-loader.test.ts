import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DetailEntry } from '../../../../src/map/detail/detail-file';
import { DetailLoader, type DetailState } from '../../../../src/map/detail/detail-loader';
import type { GroundFile } from '../../../../src/map/ground';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

function area(name: string, west: number): DetailEntry {
  return {
    name,
    file: `${name}.topo.json`,
    box: [west, 25, west + 0.9, 26],
    zoom: [10, 24],
    source: 'OpenStreetMap',
    theme: 'streets',
  };
}

/** An area a degree, from 60° E. */
const AREAS = Array.from({ length: 12 }, (_, i) => area(`area-${i}`, 60 + i));
const over = (first: number, last = first) => ({
  zoom: 12,
  bounds: [60.1 + first, 25.2, 60.2 + last, 25.4] as const,
});

function setUp(faulty: Record<string, number> = {}) {
  const states: DetailState[] = [];
  const asked: string[] = [];
  const signals: AbortSignal[] = [];
  const left = { index: 0, ...faulty };
  let [atOnce, most] = [0, 0];
  const loader = new DetailLoader({
    fetchIndex: async () => {
      if (left.index-- > 0) throw new Error('no index');
      return AREAS;
    },
    load: async ({ name }, signal) => {
      asked.push(name);
      signals.push(signal);
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 100));
      atOnce--;
      if ((left[name as 'index'] ?? 0) > 0) {
        left[name as 'index']--;
        throw new Error(`${name}: 404`);
      }
      return {
        name,
        family: 'streets',
        collections: { areas: EMPTY, lines: EMPTY, points: EMPTY },
      } satisfies GroundFile;
    },
    onChange: (state) => states.push(state),
  });
  const shown = () => states.at(-1)?.files.map(({ name }) => name);
  return { loader, states, asked, signals, shown, most: () => most };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what the view wants is loaded, three files at a time at the most', async () => {
  const { loader, shown, most } = setUp();
  loader.look(over(0, 4));
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown()).toEqual(['area-0', 'area-1', 'area-2', 'area-3', 'area-4']);
  expect(most()).toBe(3);
});

test('what the map has left before it came is given up', async () => {
  const { loader, signals, shown } = setUp();
  loader.look(over(0));
  await vi.advanceTimersByTimeAsync(50);
  loader.look(over(5));
  expect(signals[0]?.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown()).toEqual(['area-5']);
});

test('what the view left is let go after a while, and comes again when it is wanted', async () => {
  const { loader, asked, shown } = setUp();
  loader.look(over(0));
  await vi.advanceTimersByTimeAsync(200);
  loader.look(over(3));
  await vi.advanceTimersByTimeAsync(15_000);
  loader.look(over(0));
  await vi.advanceTimersByTimeAsync(200);
  expect([asked, shown()]).toEqual([['area-0', 'area-3'], ['area-0']]);
  // What is wanted again is not let go, however long it is looked at; what was left in its place is.
  await vi.advanceTimersByTimeAsync(60_000);
  loader.look(over(0, 3));
  await vi.advanceTimersByTimeAsync(500);
  expect(asked.filter((name) => name === 'area-0')).toHaveLength(1);
  expect(asked.filter((name) => name === 'area-3')).toHaveLength(2);
});

test('areas that were left are kept for the way back, the last six of them', async () => {
  const { loader, asked } = setUp();
  for (let i = 0; i < 8; i++) {
    loader.look(over(i));
    await vi.advanceTimersByTimeAsync(300);
  }
  asked.length = 0;
  loader.look(over(1));
  loader.look(over(0));
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toEqual(['area-0']);
});

test('a file that fails is named and told, the others come, and it is tried again by itself', async () => {
  const { loader, states, shown } = setUp({ 'area-1': 1 });
  loader.look(over(0, 2));
  await vi.advanceTimersByTimeAsync(500);
  expect(shown()).toEqual(['area-0', 'area-2']);
  expect(states.at(-1)?.isIncomplete).toBe(true);
  expect(console.warn).toHaveBeenCalledWith(expect.any(String), new Error('area-1: 404'));
  await vi.advanceTimersByTimeAsync(9000);
  expect(shown()).toEqual(['area-0', 'area-1', 'area-2']);
  expect(states.at(-1)?.isIncomplete).toBe(false);
});

test('a file that failed is asked for again when the reader wants it, or the map comes to rest again later', async () => {
  const { loader, asked, shown } = setUp({ 'area-0': 2 });
  loader.look(over(0));
  await vi.advanceTimersByTimeAsync(500);
  loader.look(over(0));
  expect(asked).toHaveLength(1);
  loader.retry();
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toHaveLength(2);
  loader.look(over(0));
  await vi.advanceTimersByTimeAsync(200);
  expect(shown()).toEqual(['area-0']);
});

test('without an index nothing is drawn, which is told, until it comes', async () => {
  const { loader, states, shown } = setUp({ index: 1 });
  loader.look(over(0));
  await vi.advanceTimersByTimeAsync(100);
  expect(states.at(-1)).toMatchObject({ files: [], isIncomplete: true });
  loader.retry();
  await vi.advanceTimersByTimeAsync(500);
  expect(shown()).toEqual(['area-0']);
});

test('nothing is loaded for a map that is gone', async () => {
  const { loader, signals } = setUp();
  loader.look(over(0));
  await vi.advanceTimersByTimeAsync(50);
  loader.dispose();
  expect(signals[0]?.aborted).toBe(true);
});
