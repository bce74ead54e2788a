import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import type { Bounds } from '../geometry/bounds';
import type { Camera, CameraRequest, CameraTarget } from './camera';
import { boundsTarget } from './camera-target';
import { WHOLE_ROUTE } from './defaults';

/** Where the map stands and where it is asked to go. Where it stands never makes a goal. */
export class Viewport {
  readonly #camera = signal<Camera | null>(null);
  readonly #view = signal<Bounds | null>(null);
  readonly #goal = signal<CameraRequest | null>(null);

  /** Where the map stands, as it last said. */
  readonly camera: ReadonlySignal<Camera | null> = this.#camera;
  /** What the map's uncovered part shows, as it last said. */
  readonly bounds: ReadonlySignal<Bounds | null> = this.#view;
  /** Where the map is asked to go. */
  readonly cameraRequest: ReadonlySignal<CameraRequest | null> = this.#goal;

  /** Takes the camera of an address, and goes to what the address is about. */
  restore(camera: Camera | null, target: CameraTarget, animate: boolean): void {
    this.#camera.value = camera;
    this.requestCamera(target, animate);
  }

  /** Asks the map to go somewhere; null: to stay. */
  requestCamera(target: CameraTarget | null, animate = true): void {
    if (target === null) return;
    this.#goal.value = { id: (this.#goal.peek()?.id ?? 0) + 1, target, animate };
  }

  showBounds(bounds: Bounds): void {
    this.requestCamera(boundsTarget(bounds));
  }

  /** Brings a place out from behind what covers the map, and moves it no further than that. */
  reveal(position: Position): void {
    this.requestCamera({ kind: 'reveal', position });
  }

  showWholeRoute(): void {
    this.showBounds(WHOLE_ROUTE);
  }

  /** The map says where it stands; this never moves it. */
  settle(camera: Camera, view: Bounds): void {
    batch(() => {
      this.#camera.value = camera;
      this.#view.value = view;
    });
  }
}
