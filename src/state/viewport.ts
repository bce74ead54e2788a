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
  /** Whether the map stands where it was asked to; not since the reader moved it. */
  #isAsRequested = false;
  /** What to go back to when what is open is closed. */
  #before: CameraTarget | null = null;

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
    this.#isAsRequested = true;
    this.#request.value = { id: (this.#request.peek()?.id ?? 0) + 1, target, animate };
  }

  /** The reader moves the map: that view is the reader's own, and {@link giveBack} leaves it. */
  release(): void {
    this.#isAsRequested = false;
    this.forget();
  }

  /**
   * Notes the view of this moment, before something is opened.
   * @param fallback the view to note where the map has not come yet
   */
  remember(fallback: CameraTarget | null = null): void {
    const [target, camera] = [this.#request.peek()?.target, this.#camera.peek()];
    // What was fitted is fitted anew: the room may be another by then.
    if (this.#isAsRequested && (target?.kind === 'bounds' || target?.kind === 'show')) this.#before = target;
    else this.#before = camera === null ? fallback : { kind: 'camera', camera };
  }

  /** Leaves the view where it is when what is open is closed. */
  forget(): void {
    this.#before = null;
  }

  /** Goes back to the view from before something was opened, unless the reader has moved the map since. */
  giveBack(): void {
    this.requestCamera(this.#before);
    this.forget();
  }

  showBounds(bounds: Bounds): void {
    this.requestCamera(boundsTarget(bounds));
  }

  /** Brings a place out from behind what covers the map, and moves it no further than that. */
  reveal(position: Position): void {
    this.requestCamera({ kind: 'reveal', position });
  }

  showWholeRoute(): void {
    this.forget();
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
