import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Basemap } from '../basemap';

/**
 * The source of all shapes of the basemap. It is one, as MapLibre draws a mask for each tile of a source whenever a layer
 * of another source comes next.
 */
export const BASE = 'base';

const SHAPES = ['land', 'lakes', 'rivers', 'boundaries'] as const;
type Shape = (typeof SHAPES)[number];

/** The property of a feature of the source that says which shape it is. */
const SHAPE = 'shape';

const joined = new WeakMap<Pick<Basemap, Shape>, FeatureCollection>();

/** The shapes of a basemap in one collection, made once. */
export function baseOf(basemap: Pick<Basemap, Shape>): FeatureCollection {
  const known = joined.get(basemap);
  if (known) return known;
  const features = SHAPES.flatMap((shape) =>
    basemap[shape].features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, [SHAPE]: shape },
    })),
  );
  const made: FeatureCollection = { type: 'FeatureCollection', features };
  joined.set(basemap, made);
  return made;
}

/** Features of a shape of the basemap, and of these what else is said. */
export function shapeIs(shape: Shape, ...conditions: ExpressionSpecification[]): FilterSpecification {
  const is: ExpressionSpecification = ['==', ['get', SHAPE], shape];
  return conditions.length === 0 ? is : ['all', is, ...conditions];
}
