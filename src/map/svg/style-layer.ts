import {
  expression,
  type FeatureFilter,
  featureFilter,
  type LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type FeatureHighlight, NO_HIGHLIGHT } from '../feature-highlight';
import type { StyleState } from '../style/style-state';
import type { WorldFeature } from './world';

/** What the expressions of a style read besides a feature. */
export interface EvaluationParameters {
  readonly zoom: number;
  readonly globalState: StyleState;
}

type PropertyReader = (
  parameters: EvaluationParameters,
  feature: WorldFeature | null,
  highlight: FeatureHighlight,
) => unknown;

/** The types of style layers that this map draws, with the properties that it supports. */
const DRAWN_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
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
    'symbol-placement',
    'symbol-spacing',
    'symbol-sort-key',
    'icon-image',
    'icon-size',
    'icon-padding',
    'icon-allow-overlap',
    'icon-opacity',
    'text-field',
    'text-font',
    'text-size',
    'text-max-width',
    'text-padding',
    'text-letter-spacing',
    'text-variable-anchor',
    'text-radial-offset',
    'text-offset',
    'text-allow-overlap',
    'text-optional',
    'text-color',
    'text-halo-color',
    'text-halo-width',
    'text-opacity',
  ],
};

/** Properties that concern how MapLibre renders, and not what the picture shows. */
const IGNORED_PROPERTIES = [
  // Names along lines are straight here, so it is `line-symbols.ts` that says how much a line may bend.
  'text-max-angle',
  // A plate is always level here.
  'icon-rotation-alignment',
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
  /** Whether its paint depends on what is selected, pointed at or focused. */
  readonly showsHighlights: boolean;
  /** Whether its paint depends on what is dimmed. */
  readonly showsDimming: boolean;
  readonly #zooms: readonly [from: number, below: number];
  readonly #filter: FeatureFilter['filter'];
  readonly #properties: ReadonlyMap<string, PropertyReader>;

  /** @throws on what this map does not know how to draw */
  constructor(spec: LayerSpecification) {
    this.id = spec.id;
    this.type = spec.type;
    this.source = 'source' in spec ? spec.source : null;
    const paint = JSON.stringify(spec.paint ?? {});
    this.showsHighlights = /\["feature-state","(?:selected|hovered|focused)"\]/.test(paint);
    this.showsDimming = paint.includes('["feature-state","dimmed"]');
    this.#zooms = [spec.minzoom ?? 0, spec.maxzoom ?? 24];
    this.#filter = featureFilter('filter' in spec ? spec.filter : undefined, spec.id).filter;
    const known = [...(DRAWN_PROPERTIES[spec.type] ?? []), ...IGNORED_PROPERTIES];
    const parameters = Object.entries({ ...spec.layout, ...spec.paint });
    for (const [name] of parameters) {
      if (!known.includes(name)) throw new Error(`Layer ${spec.id}: the SVG map does not know ${name}`);
    }
    this.#properties = new Map(
      parameters.map(([name, value]) => [name, propertyReader(value, `${spec.id}.${name}`)]),
    );
  }

  isShown(parameters: EvaluationParameters): boolean {
    const [from, below] = this.#zooms;
    const visibility = this.#properties.get('visibility')?.(parameters, null, NO_HIGHLIGHT);
    return parameters.zoom >= from && parameters.zoom < below && visibility !== 'none';
  }

  /** Whether a feature passes the filter. Like MapLibre's tiles, filters are evaluated at whole zooms only. */
  draws(feature: WorldFeature, parameters: EvaluationParameters): boolean {
    return this.#filter({ ...parameters, zoom: Math.floor(parameters.zoom) }, feature);
  }

  number(
    name: string,
    fallback: number,
    parameters: EvaluationParameters,
    feature?: WorldFeature,
    highlight?: FeatureHighlight,
  ): number {
    const value = this.#read(name, parameters, feature, highlight);
    return typeof value === 'number' ? value : fallback;
  }

  text(
    name: string,
    fallback: string,
    parameters: EvaluationParameters,
    feature?: WorldFeature,
    highlight?: FeatureHighlight,
  ): string {
    const value = this.#read(name, parameters, feature, highlight);
    return value === undefined || value === null ? fallback : String(value);
  }

  list(name: string, parameters: EvaluationParameters, feature?: WorldFeature): readonly unknown[] {
    const value = this.#read(name, parameters, feature);
    return Array.isArray(value) ? value : [];
  }

  isOn(name: string, parameters: EvaluationParameters): boolean {
    return this.#read(name, parameters) === true;
  }

  #read(
    name: string,
    parameters: EvaluationParameters,
    feature?: WorldFeature,
    highlight = NO_HIGHLIGHT,
  ): unknown {
    return this.#properties.get(name)?.(parameters, feature ?? null, highlight);
  }
}

/** Compiles a property: an expression is evaluated, any other value is a constant. */
function propertyReader(value: unknown, key: string): PropertyReader {
  if (!expression.isExpression(value)) return () => value;
  const parsed = expression.createExpression(value, key);
  if (parsed.result === 'error') {
    throw new Error(parsed.value.map(({ key, message }) => `${key}: ${message}`).join('; '));
  }
  return (parameters, feature, highlight) =>
    parsed.value.evaluate(parameters, feature ?? undefined, { ...highlight });
}
