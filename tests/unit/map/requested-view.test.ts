import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/geometry/bounds';
import type { Rect } from '../../../src/geometry/rect';
import { NO_PADDING } from '../../../src/map/camera-math';
import { RequestedView } from '../../../src/map/requested-view';
import { FlatTransform } from '../../../src/map/svg/flat-transform';
import type { Camera, CameraTarget } from '../../../src/state/camera';

const SIZE = { x: 800, y: 600 };
const PORT: Bounds = [62.33, 25.1, 62.35, 25.12];
const TOWN: Bounds = [62.33, 25.12, 62.33, 25.12];
const ROUTE: CameraTarget = { kind: 'bounds', bounds: [61.6, 24.2, 78.2, 40], maxZoom: 11 };
const show = (bounds: Bounds, maxZoom = 11): CameraTarget => ({ kind: 'show', bounds, maxZoom });

/** A map that goes at once where it is asked to; it stands still when a test says so. */
function mapOf(overlays: readonly Rect[] = []) {
  let camera: Camera = { zoom: 4.5, lat: 32, lon: 70, bearing: 0, pitch: 0 };
  const moves: Camera[] = [];
  const over = [...overlays];
  const frame = () => new FlatTransform(camera, SIZE);
  const requested = new RequestedView(null, {
    room: () => ({ size: SIZE, padding: NO_PADDING, overlays: over }),
    view: () => ({
      moveTo: (to) => {
        camera = to;
        moves.push(to);
      },
      panBy: () => {},
      pixelsOf: (position) => frame().project(position),
    }),
  });
  const settle = () => requested.settle(camera);
  let id = 0;
  return {
    requested,
    moves,
    over,
    settle,
    put: (at: Partial<Camera>) => {
      camera = { ...camera, ...at };
      settle();
    },
    ask: (target: CameraTarget) => {
      id += 1;
      requested.moveTo({ id, target, animate: true });
    },
    pixelsOf: (position: number[]) => frame().project(position),
  };
}

describe('something that is opened', () => {
  test('is shown whole, in the middle, at a zoom at which it can be read', () => {
    const map = mapOf();
    map.settle();
    map.ask(show(TOWN));
    expect(map.moves.at(-1)?.zoom).toBe(11);
    expect(map.pixelsOf([62.33, 25.12]).x).toBeCloseTo(400);
    map.settle();
    map.ask(show(PORT, 14.5));
    expect(map.moves.at(-1)?.zoom).toBeGreaterThan(13);
  });

  test('moves nothing where it is in view and large enough already', () => {
    const map = mapOf();
    map.put({ zoom: 12.5, lon: 62.36, lat: 25.13 });
    map.ask(show(TOWN));
    expect(map.moves).toEqual([]);
    map.put({ zoom: 9.9 });
    map.ask(show(TOWN));
    expect(map.moves).toHaveLength(1);
  });

  test('is brought out from behind the legend, no smaller than it was', () => {
    const map = mapOf([{ left: 0, top: 0, right: 300, bottom: 400 }]);
    map.put({ zoom: 13, lon: 62.35, lat: 25.11 });
    map.ask(show(TOWN));
    expect(map.moves.at(-1)?.zoom).toBe(13);
    const { x } = map.pixelsOf([62.33, 25.12]);
    expect(x).toBeGreaterThan(300);
  });

  test('of which a part only is in view, is shown whole', () => {
    const map = mapOf();
    map.put({ zoom: 15.5, lon: 62.33, lat: 25.1 });
    map.ask(show(PORT, 14.5));
    expect(map.moves).toHaveLength(1);
    expect(map.moves[0]?.zoom).toBeLessThan(15);
  });

  test('on the way to another view does not stay there', () => {
    const map = mapOf();
    map.put({ zoom: 12, lon: 62.33, lat: 25.12 });
    map.ask(ROUTE);
    map.ask(show(TOWN));
    expect(map.moves.map(({ zoom }) => Math.round(zoom))).toEqual([4, 11]);
  });
});

describe('when the room of the map changes', () => {
  test('what was asked for is fitted anew, until the reader moves the map', () => {
    const map = mapOf();
    map.ask(ROUTE);
    map.settle();
    map.over.push({ left: 0, top: 0, right: 400, bottom: 600 });
    map.requested.fitAgain();
    map.settle();
    expect(map.moves).toHaveLength(2);
    map.requested.release();
    map.requested.fitAgain();
    expect(map.moves).toHaveLength(2);
  });

  test('what is shown well enough stays', () => {
    const map = mapOf();
    map.put({ zoom: 12, lon: 62.33, lat: 25.12 });
    map.ask(show(TOWN));
    map.over.push({ left: 0, top: 0, right: 100, bottom: 100 });
    map.requested.fitAgain();
    expect(map.moves).toEqual([]);
    map.over.push({ left: 300, top: 200, right: 500, bottom: 400 });
    map.requested.fitAgain();
    expect(map.moves).toHaveLength(1);
  });
});
