import type { FeatureId } from '../../content/model';
import type { Pixels } from '../../geometry/pixels';
import type { ThemeName } from '../../symbology/palette';
import { type FeatureHighlight, NO_HIGHLIGHT } from '../feature-highlight';
import type { Scene, SceneCircle, SceneLayer, ScenePath, SceneSymbol } from './scene';
import type { LayerLayout, PathShape, SceneLayout } from './scene-layout';
import type { EvaluationParameters, StyleLayer } from './style-layer';
import { symbolImage } from './symbol-image';
import type { PlacedSymbol, PointInstance } from './symbols';
import type { WorldFeature } from './world';

export type Highlights = ReadonlyMap<FeatureId, FeatureHighlight>;

/** The last painting of each layer that no highlight changes, with nothing dimmed. */
const unhighlighted = new WeakMap<LayerLayout, SceneLayer>();

/** Adds colours and widths to a layout. With other highlights, only the layers that these change are painted again. */
export function paintScene(layout: SceneLayout, highlights: Highlights, theme: ThemeName): Scene {
  const isDimming = [...highlights.values()].some(({ dimmed }) => dimmed);
  const layers = layout.layers.map((layerLayout) => {
    const { showsHighlights, showsDimming } = layerLayout.layer;
    const isPlain = !showsHighlights && !(showsDimming && isDimming);
    const known = isPlain ? unhighlighted.get(layerLayout) : undefined;
    const painted =
      known ??
      paintLayer(layerLayout, new PaintEvaluator(layerLayout.layer, layout.parameters, highlights), theme);
    if (isPlain) unhighlighted.set(layerLayout, painted);
    return painted;
  });
  return { region: layout.region, layers };
}

/** Evaluates the paint properties of a layer, feature by feature. */
class PaintEvaluator {
  readonly layer: StyleLayer;
  readonly #parameters: EvaluationParameters;
  readonly #highlights: Highlights;

  constructor(layer: StyleLayer, parameters: EvaluationParameters, highlights: Highlights) {
    this.layer = layer;
    this.#parameters = parameters;
    this.#highlights = highlights;
  }

  number(name: string, fallback: number, feature?: WorldFeature): number {
    return this.layer.number(name, fallback, this.#parameters, feature, this.#lightOn(feature));
  }

  colour(name: string, fallback: string, feature?: WorldFeature): string {
    return this.layer.text(name, fallback, this.#parameters, feature, this.#lightOn(feature));
  }

  choice<T extends string>(name: string, [first, ...others]: readonly [T, ...T[]]): T {
    const value = this.colour(name, first);
    return others.find((other) => other === value) ?? first;
  }

  numbers(name: string, feature: WorldFeature): number[] {
    return this.layer.list(name, this.#parameters, feature).map(Number);
  }

  dashUnit(feature: WorldFeature): number {
    const zoom = Math.floor(this.#parameters.zoom);
    const width = this.layer.number('line-width', 1, { ...this.#parameters, zoom }, feature);
    return width * 2 ** (this.#parameters.zoom - zoom);
  }

  #lightOn(feature: WorldFeature | undefined): FeatureHighlight {
    return this.#highlights.get(String(feature?.id)) ?? NO_HIGHLIGHT;
  }
}

function paintLayer(layerLayout: LayerLayout, evaluator: PaintEvaluator, theme: ThemeName): SceneLayer {
  const { id } = layerLayout.layer;
  switch (layerLayout.kind) {
    case 'ground':
      return { id, kind: 'ground', colour: evaluator.colour('background-color', 'none') };
    case 'picture': {
      const { href, box } = layerLayout;
      return { id, kind: 'picture', href, box, opacity: evaluator.number('raster-opacity', 1) };
    }
    case 'shapes': {
      const paintShape = layerLayout.layer.type === 'fill' ? area : line;
      return {
        id,
        kind: 'paths',
        paths: merged(layerLayout.shapes.map((shape) => paintShape(shape, evaluator))),
      };
    }
    case 'dots':
      return { id, kind: 'circles', circles: layerLayout.dots.flatMap((dot) => circle(dot, evaluator)) };
    case 'symbols':
      return {
        id,
        kind: 'symbols',
        symbols: layerLayout.symbols.map((placed) => symbol(placed, evaluator, theme)),
      };
  }
}

function area({ d, feature }: PathShape, evaluator: PaintEvaluator): ScenePath {
  const outline = evaluator.colour('fill-outline-color', 'none', feature);
  return {
    d,
    fill: evaluator.colour('fill-color', '#000', feature),
    opacity: evaluator.number('fill-opacity', 1, feature),
    ...(outline === 'none' ? {} : { stroke: outline, width: 1 }),
  };
}

/** The first value is the default of the style specification. */
const CAPS = ['butt', 'round', 'square'] as const;
const JOINS = ['miter', 'round', 'bevel'] as const;

/**
 * The style gives dashes in widths of the line. As in MapLibre it is the width at the whole zoom below, scaled up to the
 * next, so that dashes keep their positions while the map is zoomed.
 */
function line({ d, feature }: PathShape, evaluator: PaintEvaluator): ScenePath {
  const width = evaluator.number('line-width', 1, feature);
  const dash = evaluator
    .numbers('line-dasharray', feature)
    .map((length) => length * evaluator.dashUnit(feature));
  return {
    d,
    stroke: evaluator.colour('line-color', '#000', feature),
    width,
    opacity: evaluator.number('line-opacity', 1, feature),
    cap: evaluator.choice('line-cap', CAPS),
    join: evaluator.choice('line-join', JOINS),
    ...(dash.length > 0 ? { dash: dash.map((length) => Math.round(length * 100) / 100) } : {}),
  };
}

/** Joins paths of the same look, and removes transparent ones. */
function merged(paths: readonly ScenePath[]): ScenePath[] {
  const byLook = new Map<string, ScenePath>();
  for (const { d, ...look } of paths) {
    if (look.opacity === 0) continue;
    const key = JSON.stringify(look);
    byLook.set(key, { d: (byLook.get(key)?.d ?? '') + d, ...look });
  }
  return [...byLook.values()];
}

/** MapLibre paints the stroke outside the radius, SVG over it. */
function circle({ key, feature, at }: PointInstance, evaluator: PaintEvaluator): SceneCircle[] {
  const radius = evaluator.number('circle-radius', 5, feature);
  const width = evaluator.number('circle-stroke-width', 0, feature);
  if (radius === 0) return [];
  return [
    {
      key,
      id: idOf(feature),
      ...at,
      radius: radius + width / 2,
      fill: evaluator.colour('circle-color', '#000', feature),
      opacity: evaluator.number('circle-opacity', 1, feature),
      stroke: evaluator.colour('circle-stroke-color', '#000', feature),
      width,
      ...unlessOne('strokeOpacity', evaluator.number('circle-stroke-opacity', 1, feature)),
    },
  ];
}

function symbol(
  { key, feature, at, icon, label }: PlacedSymbol,
  evaluator: PaintEvaluator,
  theme: ThemeName,
): SceneSymbol {
  return {
    key,
    id: idOf(feature),
    ...unlessOne('opacity', evaluator.number('text-opacity', 1, feature)),
    icon: icon && paintIcon(icon, at, theme),
    label: label && {
      text: label,
      colour: evaluator.colour('text-color', '#000', feature),
      halo: evaluator.colour('text-halo-color', 'none', feature),
      haloWidth: evaluator.number('text-halo-width', 0, feature),
    },
  };
}

/** Most have all their opacity, which is the default. */
const unlessOne = <Name extends string>(name: Name, opacity: number): Partial<Record<Name, number>> =>
  opacity === 1 ? {} : ({ [name]: opacity } as Record<Name, number>);

function paintIcon(
  { image, size }: NonNullable<PlacedSymbol['icon']>,
  at: Pixels,
  theme: ThemeName,
): SceneSymbol['icon'] {
  const picture = symbolImage(image, theme);
  if (picture === null) return null;
  const { parts, text } = picture;
  return { ...at, size, parts, ...(text ? { text } : {}) };
}

const idOf = ({ id }: WorldFeature): FeatureId | null => (id === undefined ? null : String(id));
