import { bboxClip } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { type Bounds, positionsOf } from '../geometry/bounds';
import type { AtlasIndex } from './atlas-index';
import type { FeatureId } from './model';

/** Whether a feature lies within bounds, or reaches into them; one without geometry by its parts. */
export function isInView(index: AtlasIndex, id: FeatureId, bounds: Bounds): boolean {
  return index.withDescendants(id).some((part) => {
    const geometry = index.features.get(part)?.geometry;
    return geometry ? reachesInto(geometry, bounds) : false;
  });
}

function reachesInto(geometry: Geometry, bounds: Bounds): boolean {
  switch (geometry.type) {
    case 'LineString':
    case 'MultiLineString':
    case 'Polygon':
    case 'MultiPolygon':
      return positionsOf(bboxClip(geometry, [...bounds]).geometry).length > 0;
    default:
      return positionsOf(geometry).some((position) => isWithin(position, bounds));
  }
}

function isWithin([lon = 0, lat = 0]: Position, [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
