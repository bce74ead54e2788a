import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrameHold } from '../../../../src/map/maplibre/frame-hold';

const MOST_MS = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const draw = vi.fn();
  const prepare = vi.fn();
  const map = {
    painter: { render: draw as (...frame: unknown[]) => void, context: {} },
    isWhole: false,
    isFlying: false,
    loaded: () => map.isWhole,
    isMoving: () => map.isFlying,
    triggerRepaint: vi.fn(),
    once: vi.fn(),
    _placementDirty: false,
  };
  const hold = new FrameHold(map as never);
  const tileManagers = { used: { used: true, prepare }, unused: { used: false, prepare } };
  const frame = () => map.painter.render({ tileManagers }, 'transform', 'data');
  return { map, hold, frame, draw, prepare };
}

test('without a hold each frame is drawn', () => {
  const { frame, draw } = setUp();
  frame();
  frame();
  expect(draw).toHaveBeenCalledTimes(2);
  expect(draw).toHaveBeenLastCalledWith({ tileManagers: expect.anything() }, 'transform', 'data');
});

test('held, the map is drawn once it is whole and its names are placed; what came is sent to the card before', () => {
  const { map, hold, frame, draw, prepare } = setUp();
  hold.start(MOST_MS);
  frame();
  expect(prepare).toHaveBeenCalledExactlyOnceWith(map.painter.context);
  map.isWhole = true;
  map._placementDirty = true;
  frame();
  expect(draw).not.toHaveBeenCalled();
  map._placementDirty = false;
  frame();
  map.isWhole = false;
  frame();
  expect(draw).toHaveBeenCalledTimes(2);
});

test('what takes too long is drawn as far as it has come, counted from the first hold', () => {
  const { map, hold, frame, draw } = setUp();
  hold.start(MOST_MS);
  vi.advanceTimersByTime(MOST_MS - 1);
  hold.start(MOST_MS);
  frame();
  expect(map.triggerRepaint).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(map.triggerRepaint).toHaveBeenCalledOnce();
  frame();
  expect(draw).toHaveBeenCalledOnce();
});

test('a hold in which the map had nothing to draw ends without a frame', () => {
  const { map, hold } = setUp();
  hold.start(MOST_MS);
  vi.advanceTimersByTime(MOST_MS);
  expect(map.triggerRepaint).not.toHaveBeenCalled();
});

test('the next frame may be drawn before the hold', () => {
  const { hold, frame, draw } = setUp();
  hold.start(MOST_MS, { afterNext: true });
  frame();
  frame();
  expect(draw).toHaveBeenCalledOnce();
});

test('a map that moves is drawn', () => {
  const { map, hold, frame, draw } = setUp();
  hold.start(MOST_MS);
  map.isFlying = true;
  frame();
  expect(draw).toHaveBeenCalledOnce();
});

test('what must not wait ends a hold, but not that of the first frame', () => {
  const { map, hold, frame, draw } = setUp();
  hold.start(MOST_MS);
  hold.interrupt();
  frame();
  expect(draw).not.toHaveBeenCalled();
  map.isWhole = true;
  frame();
  map.isWhole = false;
  hold.start(MOST_MS);
  hold.interrupt();
  frame();
  expect(draw).toHaveBeenCalledTimes(2);
});
