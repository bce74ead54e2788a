import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, test, vi } from 'vitest';
import { CameraMoves } from '../../../../src/map/maplibre/camera-moves';
import type { Camera } from '../../../../src/state/camera';

const GILGIT: Camera = { zoom: 9, lat: 35.9, lon: 74.3, bearing: 0, pitch: 0 };
const GWADAR: Camera = { zoom: 11, lat: 25.1, lon: 62.3, bearing: 0, pitch: 0 };

/** A map that moves and zooms when a test says so. */
function setUp() {
  const is = { moving: false, zooming: false, zoom: 9 };
  const listeners = new Map<string, (event: object) => void>();
  const map = {
    on: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    isMoving: () => is.moving,
    isZooming: () => is.zooming,
    getZoom: () => is.zoom,
  };
  const camera = {
    moveTo: vi.fn(),
    jumpTo: vi.fn(),
    current: () => GILGIT,
    bounds: () => [0, 0, 1, 1] as const,
  };
  const events = { onSettle: vi.fn(), onUserMove: vi.fn(), onUserView: vi.fn(), onZoom: vi.fn() };
  const moves = new CameraMoves(map as unknown as MapLibreMap, camera, events);
  const happens = (name: string, event: object = {}) => listeners.get(name)?.(event);
  return { moves, camera, events, is, happens };
}

describe('the camera of the map', () => {
  test('settles where a flight ends', () => {
    const { moves, camera, events, happens } = setUp();
    moves.moveTo(GWADAR, true);
    expect(camera.moveTo).toHaveBeenCalledWith(GWADAR, true);
    happens('moveend');
    expect(events.onSettle).toHaveBeenCalledOnce();
  });

  test('flies anew to where it was going when the map has another size, and not once it is there', () => {
    const { moves, camera, is, happens } = setUp();
    moves.moveTo(GWADAR, true);
    is.moving = true;
    happens('resize');
    expect(camera.moveTo).toHaveBeenCalledTimes(2);
    is.moving = false;
    happens('moveend');
    is.moving = true;
    happens('resize');
    expect(camera.moveTo).toHaveBeenCalledTimes(2);
  });

  test('settles on no step of a ride, but where the ride says so', () => {
    const { moves, events, happens } = setUp();
    moves.follow(GILGIT);
    happens('moveend');
    expect(events.onSettle).not.toHaveBeenCalled();
    moves.settle();
    expect(events.onSettle).toHaveBeenCalledOnce();
  });

  test('waits for the reader who zooms during a ride, and goes on at that zoom', () => {
    const { moves, camera, events, is, happens } = setUp();
    moves.follow(GILGIT);
    [is.zooming, is.zoom] = [true, 10];
    moves.follow(GWADAR);
    expect(camera.jumpTo).toHaveBeenCalledTimes(1);
    is.zooming = false;
    happens('zoomend');
    happens('moveend');
    expect(events.onZoom).toHaveBeenCalledWith(10);
    expect(camera.jumpTo).toHaveBeenLastCalledWith({ ...GWADAR, zoom: 10 });
    happens('moveend');
    expect(events.onSettle).not.toHaveBeenCalled();
  });

  test('settles after the zoom where the ride ended during it', () => {
    const { moves, events, is, happens } = setUp();
    is.zooming = true;
    moves.follow(GILGIT);
    moves.settle();
    expect(events.onSettle).not.toHaveBeenCalled();
    is.zooming = false;
    happens('moveend');
    happens('moveend');
    expect(events.onSettle).toHaveBeenCalledOnce();
  });

  test('is the reader’s as soon as the map is pressed during a ride', () => {
    const { moves, events, happens } = setUp();
    happens('mousedown');
    expect(events.onUserMove).not.toHaveBeenCalled();
    moves.follow(GILGIT);
    happens('mousedown');
    expect(events.onUserMove).toHaveBeenCalledOnce();
    happens('moveend');
    expect(events.onSettle).toHaveBeenCalledOnce();
  });
});
