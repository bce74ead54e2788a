import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindRide } from '../../../src/app/bind-ride';
import { createMapSlot } from '../../../src/app/map-slot';
import { smallRide } from '../ride/small-ride';
import { FakeMapView } from './fake-map-view';
import { smallExplorer } from './small-explorer';

const FRAME_MS = 100;
let reducedMotion = false;
let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  reducedMotion = false;
  frames = [];
  vi.stubGlobal('window', { matchMedia: () => ({ matches: reducedMotion }) });
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Draws so many frames. */
function draw(count: number): void {
  for (let i = 0; i < count; i++) {
    vi.advanceTimersByTime(FRAME_MS);
    for (const callback of frames.splice(0)) callback(performance.now());
  }
}

/** A ride along a road of 300 km due north, bound to a map. */
function bound() {
  const { state } = smallExplorer();
  const slot = createMapSlot();
  const view = new FakeMapView();
  slot.handle.value = view;
  const line = smallRide();
  state.ride.choose('road', 0);
  state.showTab('ride');
  bindRide(slot, state, { line: () => line });
  return { state, ride: state.ride, slot, view, line };
}

test('the marker stands where the ride does, on whatever map there is, and nowhere without a ride', () => {
  const { state, ride, slot, view, line } = bound();
  ride.seek(150);
  expect(view.markers.at(-1)).toEqual(line.positionAt(150));
  const other = new FakeMapView();
  slot.handle.value = other;
  expect(other.markers).toEqual([line.positionAt(150)]);
  state.showTab('story');
  expect(other.markers.at(-1)).toBeNull();
});

test('a ride moves by itself at its speed, and the camera goes along', () => {
  const { ride, view } = bound();
  ride.play();
  draw(10);
  expect(ride.km.value).toBeCloseTo(10, 5);
  expect(view.followed.length).toBeGreaterThan(5);
  expect(view.settles).toBe(0);
});

test('at the end it stands still', () => {
  const { ride } = bound();
  ride.seek(299.5);
  ride.play();
  draw(3);
  expect([ride.km.value, ride.playing.value]).toEqual([300, false]);
});

test('from the end it starts anew', () => {
  const { ride } = bound();
  ride.seek(300);
  ride.play();
  draw(1);
  expect(ride.km.value).toBeLessThan(5);
});

test('with reduced motion it goes from stop to stop', () => {
  reducedMotion = true;
  const { ride } = bound();
  ride.play();
  draw(20);
  expect(ride.km.value).toBe(0);
  draw(5);
  expect(ride.km.value).toBe(60);
});

test('what is opened ends it, and the camera is free', () => {
  const { state, ride } = bound();
  ride.play();
  draw(2);
  state.select('kashgar');
  expect([ride.playing.value, ride.following.value]).toEqual([false, false]);
});

test('the zoom at which the map settles on the way is the one to go on with', () => {
  const { state, ride, slot } = bound();
  const settle = (zoom: number) =>
    state.viewport.settle({ zoom, lat: 35, lon: 75, bearing: 0, pitch: 0 }, [74, 34, 76, 36]);
  settle(11);
  expect(slot.rideZoom.value).toBe(11);
  ride.setFollowing(false);
  settle(5);
  expect(slot.rideZoom.value).toBe(11);
});

test('the address has the chainage when no more changes follow, and of a ride under way once a second', () => {
  const { state, ride } = bound();
  ride.scrub(40);
  vi.advanceTimersByTime(200);
  expect(state.address.value.ride?.km).toBeUndefined();
  vi.advanceTimersByTime(50);
  expect(state.address.value.ride?.km).toBe(40);
  ride.play();
  draw(9);
  expect(state.address.value.ride?.km).toBe(40);
  draw(1);
  expect(state.address.value.ride?.km).toBeGreaterThan(45);
});
