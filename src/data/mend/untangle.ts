import { unkinkPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { mapGeometry } from './map-positions';

/** Cuts an area that crosses itself into areas that do not, each side of a crossing one. What cannot be cut stays. */
export const untangled = (feature: unknown): unknown =>
  mapGeometry(feature, (geometry) => {
    if (!String(geometry.type).endsWith('Polygon')) return geometry;
    try {
      const parts = unkinkPolygon(geometry as unknown as Polygon | MultiPolygon).features.map(
        (part) => part.geometry.coordinates,
      );
      const [first] = parts;
      if (parts.length === 0) return geometry;
      return parts.length === 1
        ? { type: 'Polygon', coordinates: first }
        : { type: 'MultiPolygon', coordinates: parts };
    } catch {
      return geometry;
    }
  });
