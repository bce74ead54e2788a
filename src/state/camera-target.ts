import type { AtlasIndex } from '../content/atlas-index';
import type { ChapterId, FeatureId } from '../content/model';
import { sceneOf } from '../content/scenes';
import type { Bounds } from '../geometry/bounds';
import type { Address } from './address';
import type { CameraTarget } from './camera';
import { PLACE_ZOOM, RIDE_ZOOM, SCENE_PLACE_ZOOM, SCENE_ZOOM, SITE_ZOOM, WHOLE_ROUTE } from './defaults';

export const boundsTarget = (bounds: Bounds): CameraTarget => ({
  kind: 'bounds',
  bounds,
  maxZoom: PLACE_ZOOM,
});

/**
 * Where the camera goes for a feature that is opened, wherever it was chosen: all of it is shown, and what can be read
 * where the map stands moves nothing. Null for one without a place.
 */
export function featureTarget(index: AtlasIndex, id: FeatureId): CameraTarget | null {
  const bounds = index.bounds(id);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  return { kind: 'show', bounds, maxZoom: west === east && south === north ? PLACE_ZOOM : SITE_ZOOM };
}

/**
 * Where the camera goes for a ride: the position between the stops around it, along a straight line. That is close
 * enough for a view; the exact position on the road is known to the code of the ride, which is loaded later.
 */
export function rideTarget(index: AtlasIndex, ride: FeatureId, km: number): CameraTarget {
  const stops = index.waypointsOf(ride);
  const after = stops.find((stop) => stop.km >= km) ?? stops.at(-1);
  const before = stops.findLast((stop) => stop.km <= km) ?? after;
  const [[lon1 = 0, lat1 = 0] = [], [lon2 = 0, lat2 = 0] = []] = [before?.on_line, after?.on_line];
  const way = (after?.km ?? 0) - (before?.km ?? 0);
  const share = way > 0 ? (km - (before?.km ?? 0)) / way : 0;
  const [lon, lat] = [lon1 + (lon2 - lon1) * share, lat1 + (lat2 - lat1) * share];
  return { kind: 'camera', camera: { zoom: RIDE_ZOOM, lon, lat, bearing: 0, pitch: 0 } };
}

/** Where the camera goes for a passage of a chapter; null: there is no such chapter. */
export function passageTarget(index: AtlasIndex, id: ChapterId | null, passage: number): CameraTarget | null {
  const chapter = id === null ? null : index.chapter(id);
  if (chapter === null) return null;
  const { camera } = sceneOf(index, chapter, passage);
  if (camera.kind === 'camera') return camera;
  const [west, south, east, north] = camera.bounds;
  const isPlace = west === east && south === north;
  return { kind: 'bounds', bounds: camera.bounds, maxZoom: isPlace ? SCENE_PLACE_ZOOM : SCENE_ZOOM };
}

/** Where the camera goes for an address: its camera, else its feature, its ride, its passage, the whole route. */
export function addressTarget(index: AtlasIndex, address: Address): CameraTarget {
  const { camera, feature, ride } = address;
  if (camera) return { kind: 'camera', camera };
  if (feature === undefined && ride) return rideTarget(index, ride.id, ride.km ?? 0);
  const ofFeature = feature === undefined ? null : featureTarget(index, feature);
  return ofFeature ?? storyTarget(index, address) ?? boundsTarget(WHOLE_ROUTE);
}

/** In a frame nothing is read: there a chapter is shown as a whole. */
function storyTarget(index: AtlasIndex, { chapter, passage, embed }: Address): CameraTarget | null {
  if (chapter === undefined && passage === undefined) return null;
  const id = chapter ?? index.chapters[0]?.id ?? null;
  if (!embed) return passageTarget(index, id, passage ?? 1);
  const bounds = id === null ? undefined : index.chapter(id)?.bounds;
  return bounds ? boundsTarget(bounds) : null;
}
