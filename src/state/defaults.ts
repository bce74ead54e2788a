import { layersWhere } from '../content/layers';
import { MANIFEST } from '../content/manifest';
import type { LayerId } from '../content/vocabulary';
import type { Bounds } from '../geometry/bounds';

/** Layers drawn when neither the address nor the chapter says which. */
export const DEFAULT_LAYERS: readonly LayerId[] = layersWhere(({ off }) => !off);

/** What the start shows: the whole of what the atlas is about. */
export const WHOLE_ROUTE: Bounds = MANIFEST.view;

/** Zoom at which the camera goes along with a ride. */
export const RIDE_ZOOM = 9.2;

/** Zoom at which a single place is shown. */
export const PLACE_ZOOM = 11;

/** The closest zoom at which something with an extent of its own is shown: a quay, a bridge, a factory's ground. */
export const SITE_ZOOM = 14.5;

/** The closest zoom at which a scene shows a single place, with the country around it. */
export const SCENE_PLACE_ZOOM = 9;

/** The closest zoom at which a scene shows several places, or one with an extent. */
export const SCENE_ZOOM = 13;
