import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import type { Bounds } from '../geometry/bounds';
import type { Address } from './address';
import type { Camera, CameraRequest, CameraTarget } from './camera';
import { boundsTarget } from './camera-target';
import { WHOLE_ROUTE } from './defaults';

/** Where the map stands and where it is asked to go. Where it stands never makes a request. */
export class Viewport {
  readonly #camera = signal<Camera | null>(null);
  readonly #bounds = signal<Bounds | null>(null);
  readonly #request = signal<CameraRequest | null>(null);

  /** Where the map stands, as it last said. */
  readonly camera: ReadonlySignal<Camera | null> = this.#camera;
  /** What the map's uncovered part shows, as it last said. */
  readonly bounds: ReadonlySignal<Bounds | null> = this.#bounds;
  /** Where the map is asked to go. */
  readonly cameraRequest: ReadonlySignal<CameraRequest | null> = this.#request;

  readonly address: ReadonlySignal<Pick<Address, 'camera'>> = computed(() => {
    const camera = this.#camera.value;
    return camera === null ? {} : { camera };
  });

  /** Takes the camera of an address, and goes to what the address is about. */
  restore(camera: Camera | null, target: CameraTarget, animate: boolean): void {
    this.#camera.value = camera;
    this.requestCamera(target, animate);
  }

  /** Asks the map to go somewhere; null: to stay. */
  requestCamera(target: CameraTarget | null, animate = true): void {
    if (target === null) return;
    this.#request.value = { id: (this.#request.peek()?.id ?? 0) + 1, target, animate };
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
      this.#bounds.value = view;
    });
  }
}
