import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../state/camera';
import type { MapEvents } from '../map-view';
import type { MapLibreCamera } from './maplibre-camera';

/** What moves the camera. */
type CameraMode =
  /** The reader, or nothing. */
  | { readonly kind: 'free' }
  /** A flight to the camera that was asked for. */
  | { readonly kind: 'flying'; readonly to: Camera }
  /** A ride, with each frame; its steps are no views to settle on. */
  | { readonly kind: 'following' }
  /** The reader zooms during a ride: the camera of the ride once the zoom ends, and the mode that follows. */
  | { readonly kind: 'zooming'; readonly to: Camera; readonly next: 'following' | 'free' };

type MovedCamera = Pick<MapLibreCamera, 'moveTo' | 'jumpTo' | 'current' | 'bounds'>;
type MoveEvents = Pick<MapEvents, 'onSettle' | 'onUserMove' | 'onUserView' | 'onZoom'>;

/** Moves the camera of a MapLibre map, and reports whether the reader, a flight or a ride moved it. */
export class CameraMoves {
  readonly #map: MapLibreMap;
  readonly #camera: MovedCamera;
  readonly #events: MoveEvents;
  #mode: CameraMode = { kind: 'free' };

  constructor(map: MapLibreMap, camera: MovedCamera, events: MoveEvents) {
    this.#map = map;
    this.#camera = camera;
    this.#events = events;
    this.#listen();
  }

  moveTo(camera: Camera, animate: boolean): void {
    this.#mode = { kind: 'flying', to: camera };
    this.#camera.moveTo(camera, animate);
  }

  follow(camera: Camera): void {
    if (this.#map.isZooming()) {
      this.#mode = { kind: 'zooming', to: camera, next: 'following' };
      return;
    }
    this.#mode = { kind: 'following' };
    this.#camera.jumpTo(camera);
  }

  settle(): void {
    if (this.#mode.kind === 'zooming') {
      this.#mode = { ...this.#mode, next: 'free' };
      return;
    }
    if (this.#mode.kind === 'following') this.#mode = { kind: 'free' };
    this.#events.onSettle(this.#camera.current(), this.#camera.bounds());
  }

  #listen(): void {
    const map = this.#map;
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#events.onUserView();
      if (originalEvent && !isZoom(originalEvent)) this.#onUserMove();
    });
    // MapLibre starts no drag while the camera jumps with each frame, so a press already ends the ride.
    for (const press of ['mousedown', 'touchstart'] as const) {
      map.on(press, () => {
        if (this.#isFollowing()) this.#onUserMove();
      });
    }
    map.on('zoomend', () => this.#onZoomEnd());
    map.on('moveend', () => this.#onMoveEnd());
    // The middle of the map is elsewhere now, so a flight starts anew.
    map.on('resize', () => {
      if (this.#mode.kind === 'flying' && map.isMoving()) this.#camera.moveTo(this.#mode.to, true);
    });
  }

  #isFollowing(): boolean {
    const mode = this.#mode;
    return mode.kind === 'following' || (mode.kind === 'zooming' && mode.next === 'following');
  }

  #onUserMove(): void {
    this.#mode = { kind: 'free' };
    this.#events.onUserMove();
  }

  #onZoomEnd(): void {
    const mode = this.#mode;
    if (mode.kind !== 'following' && mode.kind !== 'zooming') return;
    const zoom = this.#map.getZoom();
    this.#events.onZoom(zoom);
    if (this.#mode.kind === 'zooming') this.#mode = { ...this.#mode, to: { ...this.#mode.to, zoom } };
  }

  #onMoveEnd(): void {
    const mode = this.#mode;
    switch (mode.kind) {
      case 'zooming':
        if (this.#map.isZooming()) return;
        this.#mode = { kind: mode.next };
        this.#camera.jumpTo(mode.to);
        return;
      case 'following':
        return;
      case 'flying':
        if (!this.#map.isMoving()) this.#mode = { kind: 'free' };
        this.settle();
        return;
      case 'free':
        this.settle();
    }
  }
}

/** Whether the reader only zooms: by the wheel, or by a key. */
function isZoom(event: Event): boolean {
  return event instanceof WheelEvent || (event instanceof KeyboardEvent && !event.key.startsWith('Arrow'));
}
