import { booleanPointInPolygon, pointToLineDistance } from '@turf/turf';
import type { Feature, Geometry, Position } from 'geojson';
import { boundsOfPositions, positionsOf } from '../../geometry/bounds';
import type { OwnFeature } from './data-protocol';

/** So many are told of at once. */
const MOST_NEAR_COUNT = 20;

interface Spot {
  readonly lon: number;
  readonly lat: number;
  readonly reachDeg: number;
}

/** The features within reach of a position, the nearest first. */
export function nearFeatures(
  features: ReadonlyMap<number, Feature<Geometry | null>>,
  spot: Spot,
): readonly OwnFeature[] {
  const found: (OwnFeature & { readonly distance: number })[] = [];
  for (const [i, feature] of features) {
    if (feature.geometry === null || !isBoxNear(feature.geometry, spot)) continue;
    const distance = distanceDeg(feature.geometry, spot);
    if (distance <= spot.reachDeg) found.push({ i, feature, distance });
  }
  return found
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST_NEAR_COUNT)
    .map(({ i, feature }) => ({ i, feature }));
}

function isBoxNear(geometry: Geometry, { lon, lat, reachDeg }: Spot): boolean {
  const box = boundsOfPositions(positionsOf(geometry));
  if (box === null) return false;
  const [west, south, east, north] = box;
  return (
    lon >= west - reachDeg && lon <= east + reachDeg && lat >= south - reachDeg && lat <= north + reachDeg
  );
}

/** In degrees, near enough for what a finger points at; 0 within an area. */
function distanceDeg(geometry: Geometry, spot: Spot): number {
  const at = [spot.lon, spot.lat];
  switch (geometry.type) {
    case 'Point':
      return pointDistance(geometry.coordinates, at);
    case 'MultiPoint':
      return Math.min(...geometry.coordinates.map((one) => pointDistance(one, at)));
    case 'LineString':
      return lineDistance(geometry.coordinates, at);
    case 'MultiLineString':
      return Math.min(...geometry.coordinates.map((one) => lineDistance(one, at)));
    case 'Polygon':
    case 'MultiPolygon':
      return booleanPointInPolygon(at, geometry) ? 0 : Number.POSITIVE_INFINITY;
    case 'GeometryCollection':
      return Math.min(...geometry.geometries.map((one) => distanceDeg(one, spot)));
  }
}

const pointDistance = ([lon = 0, lat = 0]: Position, [x = 0, y = 0]: Position) =>
  Math.hypot(lon - x, lat - y);

const lineDistance = (line: Position[], at: Position) =>
  pointToLineDistance(at, { type: 'LineString', coordinates: line }, { units: 'degrees' });
