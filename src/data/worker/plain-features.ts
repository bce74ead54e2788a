import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { positionsOf } from '../../geometry/bounds';

/** A map without tiles draws each feature as an element of its own; more than this would make it slow. */
const MAX_PLAIN_POSITIONS_COUNT = 40_000;

/** The first features of a file, as many as a map without tiles can bear, with no more of their properties than their positions. */
export function plainFeatures(features: ReadonlyMap<number, Feature<Geometry | null>>): FeatureCollection {
  const drawn: Feature[] = [];
  let positions = 0;
  for (const [i, { geometry }] of features) {
    if (geometry === null) continue;
    positions += positionsOf(geometry).length;
    if (positions > MAX_PLAIN_POSITIONS_COUNT) break;
    drawn.push(
      ...simpleParts(geometry).map(
        (part): Feature => ({ type: 'Feature', properties: { i }, geometry: part }),
      ),
    );
  }
  return { type: 'FeatureCollection', features: drawn };
}

const simpleParts = (geometry: Geometry): readonly Geometry[] =>
  geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(simpleParts) : [geometry];
