import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';
import { listenForHover } from '../../../../src/map/maplibre/pointer-events';

afterEach(() => vi.unstubAllGlobals());

/** A map under a mouse, and the frames of a page. */
function setUp() {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  const listeners = new Map<string, (event: unknown) => void>();
  const element = {
    addEventListener: (_: string, listen: (event: unknown) => void) => listen({ pointerType: 'mouse' }),
  };
  const map = {
    isMoving: vi.fn(() => false),
    getCanvasContainer: () => element,
    on: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  };
  const report = vi.fn();
  listenForHover(map as unknown as MapLibreMap, report);
  const fire = (name: string, event: unknown = {}) => listeners.get(name)?.(event);
  const moveTo = (x: number, buttons = 0) =>
    fire('mousemove', { point: { x, y: 0 }, originalEvent: { buttons } });
  const paint = () => {
    for (const frame of frames.splice(0)) frame();
  };
  return { map, report, fire, moveTo, paint };
}

test('the map is asked at once what the mouse stands on, and once a frame however often it moves', () => {
  const { report, moveTo, paint } = setUp();
  for (const x of [1, 2, 3]) moveTo(x);
  expect(report).toHaveBeenCalledExactlyOnceWith({ x: 1, y: 0 });
  paint();
  expect(report).toHaveBeenCalledTimes(2);
  expect(report).toHaveBeenLastCalledWith({ x: 3, y: 0 });
  paint();
  paint();
  expect(report).toHaveBeenCalledTimes(2);
});

test('nothing is asked while the map moves, and then where the mouse has come to stand', () => {
  const { map, report, fire, moveTo, paint } = setUp();
  map.isMoving.mockReturnValue(true);
  moveTo(1);
  paint();
  moveTo(2);
  paint();
  expect(report).not.toHaveBeenCalled();
  map.isMoving.mockReturnValue(false);
  fire('moveend');
  paint();
  expect(report).toHaveBeenCalledExactlyOnceWith({ x: 2, y: 0 });
});

test('a mouse that drags points at nothing, and one that has left the map neither', () => {
  const { report, fire, moveTo, paint } = setUp();
  moveTo(1, 1);
  paint();
  expect(report).not.toHaveBeenCalled();
  moveTo(2);
  moveTo(3);
  fire('mouseout');
  paint();
  expect(report.mock.calls).toEqual([[{ x: 2, y: 0 }], [null]]);
});
