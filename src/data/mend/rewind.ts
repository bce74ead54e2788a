import { rewind } from '@turf/turf';
import type { Geometry } from 'geojson';
import { mapGeometry } from './map-positions';

/** A feature whose outer rings run counterclockwise and whose holes clockwise, as RFC 7946 wants. */
export const rewound = (feature: unknown): unknown =>
  mapGeometry(feature, (geometry) =>
    String(geometry.type).endsWith('Polygon') ? rewind(geometry as unknown as Geometry) : geometry,
  );
