import {
  expression,
  type FeatureFilter,
  featureFilter,
  type LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { DARK, type Light } from '../feature-highlight';
import type { StyleState } from '../style/filters';
import type { WorldFeature } from './world';

/** What the expressions of a style read besides a feature. */
export interface Surroundings {
  readonly zoom: number;
  readonly globalState: StyleState;
}

type Read = (given: Surroundings, feature: WorldFeature | null, light: Light) => unknown;

/** Style layers of all kinds that this map draws, and their properties that it follows. */
const UNDERSTOOD: Readonly<Record<string, readonly string[]>> = {
  background: ['background-color'],
  fill: ['fill-color', 'fill-opacity', 'fill-outline-color'],
  line: ['line-cap', 'line-join', 'line-color', 'line-opacity', 'line-width', 'line-dasharray'],
  raster: ['raster-opacity'],
  circle: [
    'circle-radius',
    'circle-color',
    'circle-opacity',
    'circle-stroke-width',
    'circle-stroke-color',
    'circle-stroke-opacity',
  ],
  symbol: [
    'symbol-sort-key',
    'icon-image',
    'icon-size',
    'icon-padding',
    'icon-allow-overlap',
    'text-field',
    'text-font',
    'text-size',
    'text-max-width',
    'text-padding',
    'text-letter-spacing',
    'text-variable-anchor',
    'text-radial-offset',
    'text-optional',
    'text-color',
    'text-halo-color',
    'text-halo-width',
  ],
};

/** Properties that say how MapLibre gets at a picture, not what is to be seen on it. */
const INDIFFERENT = [
  'visibility',
  'fill-antialias',
  'raster-fade-duration',
  'text-halo-blur',
  'text-justify',
];

/** A layer of the map's style, whose expressions are evaluated by the style specification's own engine. */
export class StyleLayer {
  readonly id: string;
  readonly type: LayerSpecification['type'];
  readonly source: string | null;
  /** Whether it looks different when a feature is lit. */
  readonly litUp: boolean;
  readonly #zooms: readonly [from: number, below: number];
  readonly #filter: FeatureFilter['filter'];
  readonly #properties: ReadonlyMap<string, Read>;

  /** @throws on what this map does not know how to draw */
  constructor(spec: LayerSpecification) {
    this.id = spec.id;
    this.type = spec.type;
    this.source = 'source' in spec ? spec.source : null;
    this.litUp = JSON.stringify(spec.paint ?? {}).includes('feature-state');
    this.#zooms = [spec.minzoom ?? 0, spec.maxzoom ?? 24];
    this.#filter = featureFilter('filter' in spec ? spec.filter : undefined, spec.id).filter;
    const known = [...(UNDERSTOOD[spec.type] ?? []), ...INDIFFERENT];
    const given = Object.entries({ ...spec.layout, ...spec.paint });
    for (const [name] of given) {
      if (!known.includes(name)) throw new Error(`Layer ${spec.id}: the SVG map does not know ${name}`);
    }
    this.#properties = new Map(given.map(([name, value]) => [name, reader(value, `${spec.id}.${name}`)]));
  }

  isShown(given: Surroundings): boolean {
    const [from, below] = this.#zooms;
    const visibility = this.#properties.get('visibility')?.(given, null, DARK);
    return given.zoom >= from && given.zoom < below && visibility !== 'none';
  }

  /** Whether a feature passes the filter. Like MapLibre's tiles, filters know whole zooms only. */
  draws(feature: WorldFeature, given: Surroundings): boolean {
    return this.#filter({ ...given, zoom: Math.floor(given.zoom) }, feature);
  }

  number(
    name: string,
    otherwise: number,
    given: Surroundings,
    feature?: WorldFeature,
    light?: Light,
  ): number {
    const value = this.#read(name, given, feature, light);
    return typeof value === 'number' ? value : otherwise;
  }

  text(name: string, otherwise: string, given: Surroundings, feature?: WorldFeature, light?: Light): string {
    const value = this.#read(name, given, feature, light);
    return value === undefined || value === null ? otherwise : String(value);
  }

  list(name: string, given: Surroundings): readonly unknown[] {
    const value = this.#read(name, given);
    return Array.isArray(value) ? value : [];
  }

  isOn(name: string, given: Surroundings): boolean {
    return this.#read(name, given) === true;
  }

  #read(name: string, given: Surroundings, feature?: WorldFeature, light = DARK): unknown {
    return this.#properties.get(name)?.(given, feature ?? null, light);
  }
}

/** Reads a property: an expression is evaluated, anything else stands for itself. */
function reader(value: unknown, key: string): Read {
  if (!expression.isExpression(value)) return () => value;
  const parsed = expression.createExpression(value, key);
  if (parsed.result === 'error') {
    throw new Error(parsed.value.map(({ key, message }) => `${key}: ${message}`).join('; '));
  }
  return (given, feature, light) => parsed.value.evaluate(given, feature ?? undefined, { ...light });
}
