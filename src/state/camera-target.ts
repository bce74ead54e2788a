import type { AtlasIndex } from '../content/atlas-index';
import type { FeatureId } from '../content/model';
import type { Bounds } from '../geometry/bounds';
import type { Address } from './address';
import type { CameraTarget } from './camera';
import { PLACE_ZOOM, RIDE_ZOOM, WHOLE_ROUTE } from './defaults';

export const boundsTarget = (bounds: Bounds): CameraTarget => ({
  kind: 'bounds',
  bounds,
  maxZoom: PLACE_ZOOM,
});

/**
 * Where the camera goes for a feature; null for one without a place.
 * @param from where it was chosen: on the map, a single place is only brought into view
 */
export function featureTarget(index: AtlasIndex, id: FeatureId, from: 'map' | 'text'): CameraTarget | null {
  const [bounds, position] = [index.bounds(id), index.position(id)];
  if (bounds === null || position === null) return null;
  const extended = bounds[0] !== bounds[2] || bounds[1] !== bounds[3];
  return from === 'map' && !extended ? { kind: 'reveal', position } : boundsTarget(bounds);
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

/** Where the camera goes for an address: its camera, else its feature, its ride, its chapter, the whole route. */
export function addressTarget(index: AtlasIndex, { camera, feature, ride, chapter }: Address): CameraTarget {
  if (camera) return { kind: 'camera', camera };
  if (feature === undefined && ride) return rideTarget(index, ride.id, ride.km ?? 0);
  const ofFeature = feature === undefined ? null : index.bounds(feature);
  const ofChapter = chapter === undefined ? null : index.chapter(chapter);
  return boundsTarget(ofFeature ?? ofChapter?.bounds ?? WHOLE_ROUTE);
}
