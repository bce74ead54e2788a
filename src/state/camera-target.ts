import type { AtlasIndex } from '../content/atlas-index';
import type { Bounds, FeatureId } from '../content/model';
import type { Address } from './address';
import type { CameraTarget } from './camera';
import { PLACE_ZOOM, WHOLE_ROUTE } from './defaults';

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

/** Where the camera goes for an address: its camera, else its feature, its chapter, the whole route. */
export function addressTarget(index: AtlasIndex, { camera, feature, chapter }: Address): CameraTarget {
  if (camera) return { kind: 'camera', camera };
  const ofFeature = feature === undefined ? null : index.bounds(feature);
  const ofChapter = chapter === undefined ? null : index.chapter(chapter);
  return boundsTarget(ofFeature ?? ofChapter?.bounds ?? WHOLE_ROUTE);
}
