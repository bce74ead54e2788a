import type { FeatureId } from '../../content/model';
import { markerParts } from '../../symbology/marker-parts';
import { PALETTES, type ThemeName } from '../../symbology/palette';
import { DARK, type Light } from '../feature-highlight';
import type { Scene, SceneCircle, SceneLayer, ScenePath, SceneSymbol } from './scene';
import type { Drawing, Laid, Shape } from './scene-layout';
import type { StyleLayer, Surroundings } from './style-layer';
import type { Placed, Spot } from './symbols';
import type { WorldFeature } from './world';

export type Lights = ReadonlyMap<FeatureId, Light>;

/** How each layer was painted last that looks the same whatever is lit. */
const unlit = new WeakMap<Laid, SceneLayer>();

/** Gives a drawing its colours. Painting it again in other lights paints only what they change. */
export function paint(drawing: Drawing, lights: Lights, theme: ThemeName): Scene {
  const layers = drawing.layers.map((laid) => {
    const known = laid.layer.litUp ? undefined : unlit.get(laid);
    const painted = known ?? paintLayer(laid, new Brush(laid.layer, drawing.given, lights), theme);
    if (!known) unlit.set(laid, painted);
    return painted;
  });
  return { region: drawing.region, layers };
}

/** The paint of a layer, feature by feature. */
class Brush {
  readonly layer: StyleLayer;
  readonly #given: Surroundings;
  readonly #lights: Lights;

  constructor(layer: StyleLayer, given: Surroundings, lights: Lights) {
    this.layer = layer;
    this.#given = given;
    this.#lights = lights;
  }

  number(name: string, otherwise: number, feature?: WorldFeature): number {
    return this.layer.number(name, otherwise, this.#given, feature, this.#lightOn(feature));
  }

  colour(name: string, otherwise: string, feature?: WorldFeature): string {
    return this.layer.text(name, otherwise, this.#given, feature, this.#lightOn(feature));
  }

  choice<T extends string>(name: string, [first, ...others]: readonly [T, ...T[]]): T {
    const value = this.colour(name, first);
    return others.find((other) => other === value) ?? first;
  }

  numbers(name: string): number[] {
    return this.layer.list(name, this.#given).map(Number);
  }

  dashUnit(feature: WorldFeature): number {
    const zoom = Math.floor(this.#given.zoom);
    const width = this.layer.number('line-width', 1, { ...this.#given, zoom }, feature);
    return width * 2 ** (this.#given.zoom - zoom);
  }

  #lightOn(feature: WorldFeature | undefined): Light {
    return this.#lights.get(String(feature?.id)) ?? DARK;
  }
}

function paintLayer(laid: Laid, brush: Brush, theme: ThemeName): SceneLayer {
  const { id } = laid.layer;
  switch (laid.kind) {
    case 'ground':
      return { id, kind: 'ground', colour: brush.colour('background-color', 'none') };
    case 'picture': {
      const { href, box } = laid;
      return { id, kind: 'picture', href, box, opacity: brush.number('raster-opacity', 1) };
    }
    case 'shapes': {
      const paintShape = laid.layer.type === 'fill' ? area : line;
      return { id, kind: 'paths', paths: merged(laid.shapes.map((shape) => paintShape(shape, brush))) };
    }
    case 'dots':
      return { id, kind: 'circles', circles: laid.dots.flatMap((dot) => circle(dot, brush)) };
    case 'symbols':
      return { id, kind: 'symbols', symbols: laid.symbols.map((placed) => symbol(placed, brush, theme)) };
  }
}

function area({ d, feature }: Shape, brush: Brush): ScenePath {
  const outline = brush.colour('fill-outline-color', 'none', feature);
  return {
    d,
    fill: brush.colour('fill-color', '#000', feature),
    opacity: brush.number('fill-opacity', 1, feature),
    ...(outline === 'none' ? {} : { stroke: outline, width: 1 }),
  };
}

/** The first is the style's default. */
const CAPS = ['butt', 'round', 'square'] as const;
const JOINS = ['miter', 'round', 'bevel'] as const;

/**
 * Dashes are given in widths of the line; of the line at the whole zoom below, which MapLibre stretches up to the next,
 * so that dashes stay where they are while the map is zoomed.
 */
function line({ d, feature }: Shape, brush: Brush): ScenePath {
  const width = brush.number('line-width', 1, feature);
  const dash = brush.numbers('line-dasharray').map((length) => length * brush.dashUnit(feature));
  return {
    d,
    stroke: brush.colour('line-color', '#000', feature),
    width,
    opacity: brush.number('line-opacity', 1, feature),
    cap: brush.choice('line-cap', CAPS),
    join: brush.choice('line-join', JOINS),
    ...(dash.length > 0 ? { dash: dash.map((length) => Math.round(length * 100) / 100) } : {}),
  };
}

/** Paths that look the same, as one; without those that cannot be seen. */
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
function circle({ key, feature, at }: Spot, brush: Brush): SceneCircle[] {
  const radius = brush.number('circle-radius', 5, feature);
  const width = brush.number('circle-stroke-width', 0, feature);
  if (radius === 0) return [];
  return [
    {
      key,
      id: idOf(feature),
      ...at,
      radius: radius + width / 2,
      fill: brush.colour('circle-color', '#000', feature),
      opacity: brush.number('circle-opacity', 1, feature),
      stroke: brush.colour('circle-stroke-color', '#000', feature),
      width,
    },
  ];
}

function symbol({ key, feature, at, icon, label }: Placed, brush: Brush, theme: ThemeName): SceneSymbol {
  return {
    key,
    id: idOf(feature),
    icon: icon && { ...at, size: icon.size, parts: markerParts(icon.marker, PALETTES[theme]) },
    label: label && {
      text: label,
      colour: brush.colour('text-color', '#000', feature),
      halo: brush.colour('text-halo-color', 'none', feature),
      haloWidth: brush.number('text-halo-width', 0, feature),
    },
  };
}

const idOf = ({ id }: WorldFeature): FeatureId | null => (id === undefined ? null : String(id));
