import type { Position } from 'geojson';
import { project, unproject, WORLD_PX } from '../../geometry/mercator';
import type { Padding, Pixels } from '../../geometry/pixels';
import type { Rect } from '../../geometry/rect';
import type { Camera } from '../../state/camera';
import { NO_PADDING, usablePadding, ZOOM_RANGE } from '../camera-math';

/** A camera that looks straight down, with the north at the top. */
export type FlatCamera = Pick<Camera, 'zoom' | 'lat' | 'lon'>;

/**
 * Transforms positions to pixels of the map's element and back, for a camera. Zoom and centre are those of MapLibre: at
 * zoom 0 the world is 512 pixels wide, and the centre is that of the uncovered part of the map.
 */
export class FlatTransform {
  readonly zoom: number;
  readonly size: Pixels;
  /** The side of the world in pixels. */
  readonly worldPx: number;
  /** The north-west corner of the world, in pixels of the element. */
  readonly origin: Pixels;

  constructor({ zoom, lat, lon }: FlatCamera, size: Pixels, padding: Padding = NO_PADDING) {
    const { top, right, bottom, left } = usablePadding(padding, size);
    const centre = project([lon, lat]);
    this.zoom = zoom;
    this.size = size;
    this.worldPx = WORLD_PX * 2 ** zoom;
    this.origin = {
      x: (left + size.x - right) / 2 - centre.x * this.worldPx,
      y: (top + size.y - bottom) / 2 - centre.y * this.worldPx,
    };
  }

  /** Fractions of the world's side, as of {@link project}, to pixels of the box. */
  toPixels({ x, y }: Pixels): Pixels {
    return { x: x * this.worldPx + this.origin.x, y: y * this.worldPx + this.origin.y };
  }

  /** Inverse of {@link toPixels}. */
  toWorld({ x, y }: Pixels): Pixels {
    return { x: (x - this.origin.x) / this.worldPx, y: (y - this.origin.y) / this.worldPx };
  }

  /** The latitude of the middle of the element, in degrees. */
  get middleLat(): number {
    return this.unproject({ x: this.size.x / 2, y: this.size.y / 2 })[1];
  }

  project(position: Position): Pixels {
    return this.toPixels(project(position));
  }

  unproject(pixels: Pixels): [lon: number, lat: number] {
    return unproject(this.toWorld(pixels));
  }

  /** Numbers of the copies of the world that a part of the element shows: `[0]` for the one that begins at 180° W. */
  worldCopiesIn({ left, right }: Rect): number[] {
    const first = Math.floor(this.toWorld({ x: left, y: 0 }).x);
    const last = Math.floor(this.toWorld({ x: right, y: 0 }).x);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }

  get box(): Rect {
    return { left: 0, top: 0, right: this.size.x, bottom: this.size.y };
  }
}

/** The nearest camera within the zooms of the map that shows nothing beyond the poles. */
export function constrain({ zoom, lat, lon }: FlatCamera, size: Pixels): FlatCamera {
  const least = Math.max(ZOOM_RANGE.min, Math.log2(size.y / WORLD_PX));
  const kept = Math.min(ZOOM_RANGE.max, Math.max(least, zoom));
  const half = Math.min(0.5, size.y / 2 / (WORLD_PX * 2 ** kept));
  const { x, y } = project([lon, lat]);
  const [east, north] = unproject({ x: x - Math.floor(x), y: Math.min(1 - half, Math.max(half, y)) });
  return { zoom: kept, lat: north, lon: east };
}
