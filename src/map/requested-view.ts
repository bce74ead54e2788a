import type { Position } from 'geojson';
import type { Bounds } from '../geometry/bounds';
import type { Pixels } from '../geometry/pixels';
import { contains, inflate, intersect, type Rect } from '../geometry/rect';
import type { Camera, CameraRequest, CameraTarget } from '../state/camera';
import { cameraFor, type FittedBounds, fitting, isRoomy, panToReveal, type Room, uncovered } from './fitting';
import type { MapView } from './map-view';

/** What is drawn smaller than it would be shown by more than this is too small to be read. */
const READABLE_ZOOMS_LESS_COUNT = 1;

/** The room of a symbol around its position. */
const SYMBOL_MARGIN_PX = 20;

/** The view of a map: its zoom, and where positions lie in it, in pixels of its element. */
interface ShownView {
  readonly zoom: number;
  readonly pixelsOf: (position: Position) => Pixels;
}

interface Parts {
  readonly view: () => Pick<MapView, 'moveTo' | 'panBy' | 'pixelsOf'> | null;
  readonly room: () => Room;
}

/** What a map is asked to show, and keeps showing while its room changes, until the reader moves it. */
export class RequestedView {
  readonly #parts: Parts;
  /** The request that the map is fitted to; null once the reader has moved the map. */
  #fitted: CameraRequest | null;
  /** The last request since the map settled. */
  #pending: CameraRequest | null;
  /** The last settled camera. */
  #camera: Camera | null = null;

  constructor(request: CameraRequest | null, parts: Parts) {
    this.#parts = parts;
    [this.#fitted, this.#pending] = [request, request];
  }

  /** The last settled camera; null before the first. */
  get camera(): Camera | null {
    return this.#camera;
  }

  /** The request that the map has not come to yet. */
  get pending(): CameraRequest | null {
    return this.#pending;
  }

  /** The map stands still. */
  settle(camera: Camera): void {
    [this.#camera, this.#pending] = [camera, null];
  }

  /** The reader has moved the map. */
  release(): void {
    this.#fitted = null;
  }

  /** A ride has moved the map. */
  follow(camera: Camera): void {
    this.#camera = camera;
    this.release();
  }

  moveTo(request: CameraRequest): void {
    if (request.target.kind === 'reveal') {
      this.#reveal(request.target.position);
      return;
    }
    this.#fitted = request;
    if (this.#mayStay(request.target)) return;
    // Before it is on the way there: where it lies on the map as it stands says how it is shown.
    const target = this.#asShown(request.target);
    this.#pending = request;
    this.#fit(target, request.animate);
  }

  /**
   * Fits the last request to the current room of the map.
   * @param animate whether it flies there
   */
  fitAgain(animate = true): void {
    const target = this.#fitted?.target;
    if (target?.kind !== 'bounds' && target?.kind !== 'show') return;
    if (isRoomy(this.#parts.room()) && !this.#mayStay(target)) this.#fit(this.#asShown(target), animate);
  }

  /** Goes at once to what was asked for, as when a map gets a room at all. */
  jumpToFitted(): void {
    if (this.#fitted) this.#fit(this.#fitted.target, false);
  }

  #reveal(position: Position): void {
    const view = this.#parts.view();
    const pan = view && panToReveal(view.pixelsOf(position), this.#parts.room());
    if (!pan) return;
    this.release();
    view.panBy(pan.x, pan.y);
  }

  /** The view that the map shows; null before the first, and on the way to another. */
  #shownView(): ShownView | null {
    const [view, camera] = [this.#parts.view(), this.#camera];
    if (view === null || camera === null || this.#pending !== null) return null;
    return { zoom: camera.zoom, pixelsOf: (position) => view.pixelsOf(position) };
  }

  /** Whether a target is shown well enough by the map as it stands. */
  #mayStay(target: CameraTarget): boolean {
    const view = this.#shownView();
    return target.kind === 'show' && view !== null && isReadable(target, view, this.#parts.room());
  }

  #asShown(target: CameraTarget): CameraTarget {
    const view = this.#shownView();
    return target.kind === 'show' && view ? keepingZoom(target, view, this.#parts.room()) : target;
  }

  #fit(target: CameraTarget, animate: boolean): void {
    const room = this.#parts.room();
    const camera = cameraFor(target, room);
    if (camera) this.#parts.view()?.moveTo(camera, animate && room.size.x > 0 && room.size.y > 0);
  }
}

/** Whether all of some bounds is in view, covered by nothing, and large enough to be read: then the map may stay. */
function isReadable(target: FittedBounds, view: ShownView, room: Room): boolean {
  if (view.zoom < fitting(target, room).zoom - READABLE_ZOOMS_LESS_COUNT) return false;
  const box = boxOf(target.bounds, view);
  return contains(uncovered(room), box) && !room.overlays.some((overlay) => intersect(overlay, box));
}

/** A place that lies on the map is shown no smaller than it is. */
function keepingZoom<Target extends FittedBounds>(target: Target, view: ShownView, { size }: Room): Target {
  const box = boxOf(target.bounds, view);
  const isOnMap = intersect(box, { left: 0, top: 0, right: size.x, bottom: size.y });
  return isOnMap ? { ...target, maxZoom: Math.max(target.maxZoom, view.zoom) } : target;
}

/** The rectangle of some bounds and the room of a symbol around them. */
function boxOf([west, south, east, north]: Bounds, { pixelsOf }: ShownView): Rect {
  const corners = [west, east].flatMap((lon) => [south, north].map((lat) => pixelsOf([lon, lat])));
  const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const box = {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
  return inflate(box, SYMBOL_MARGIN_PX);
}
