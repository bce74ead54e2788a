import type { Position } from 'geojson';
import type { Bounds } from '../geometry/bounds';

/** A settled view: its centre is the centre of the part of the map that nothing covers. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Where the state wants the camera; the map decides how to get there. */
export type CameraTarget =
  /** Show all of it, no closer than `maxZoom`. */
  | { readonly kind: 'bounds'; readonly bounds: Bounds; readonly maxZoom: number }
  /** As `bounds`, but stay where all of it is in view already, large enough to be read. */
  | { readonly kind: 'show'; readonly bounds: Bounds; readonly maxZoom: number }
  /** Bring a place into view, and no more than that. */
  | { readonly kind: 'reveal'; readonly position: Position }
  | { readonly kind: 'camera'; readonly camera: Camera };

/** A target with a serial number, so that two requests for the same target are two. */
export interface CameraRequest {
  readonly id: number;
  readonly target: CameraTarget;
  /** Whether the reader should see the way there. */
  readonly animate: boolean;
}
