import type { Pixels } from '../../geometry/pixels';
import { contains, inflate, intersect, type Rect, rectAround } from '../../geometry/rect';
import type { Marker } from '../../symbology/marker-parts';
import { MARKER_PX, parseMarkerId } from '../marker-id';
import type { CollisionIndex } from './collision-index';
import type { FlatTransform } from './flat-transform';
import { type Anchor, type Label, labelAt, type ShapedText, shapeText } from './label';
import type { EvaluationParameters, StyleLayer } from './style-layer';
import type { WorldFeature } from './world';

/** A symbol that has found a place: its picture, its name, or both. */
export interface PlacedSymbol extends ScreenPoint {
  readonly icon: { readonly marker: Marker; readonly size: number; readonly box: Rect } | null;
  readonly label: Label | null;
}

/** Where symbols are wanted: the places of points in a frame. */
export interface ScreenPoint {
  /** Unlike that of any other of its layer: a feature may be seen in two worlds side by side. */
  readonly key: string;
  readonly feature: WorldFeature;
  readonly at: Pixels;
}

/** The places of points in a part of a frame. */
export function screenPoints(
  transform: FlatTransform,
  region: Rect,
  features: readonly WorldFeature[],
): ScreenPoint[] {
  const worlds = transform.worldCopiesIn(region);
  return features.flatMap((feature, number) =>
    feature.parts.flatMap(({ geometry }) => {
      if (geometry.type !== 'Point') return [];
      const [x = 0, y = 0] = geometry.coordinates;
      return worlds
        .map((world) => ({
          key: `${feature.id ?? number}/${world}`,
          feature,
          at: transform.toPixels({ x: x + world, y }),
        }))
        .filter(({ at }) => intersect(rectAround(at, 0), region));
    }),
  );
}

/**
 * Gives the symbols of a layer their places, the most important first. What finds none is left out: of a symbol its
 * name alone, if the layer says so.
 * @param crowd what has a place already; what is placed joins it
 * @param region what is drawn; no name reaches over its edge
 */
export function placeSymbols(
  layer: StyleLayer,
  points: readonly ScreenPoint[],
  parameters: EvaluationParameters,
  collisions: CollisionIndex,
  region: Rect,
): PlacedSymbol[] {
  const rank = ({ feature }: ScreenPoint) => layer.number('symbol-sort-key', 0, parameters, feature);
  return points.toSorted((a, b) => rank(a) - rank(b)).flatMap((point) => place(point) ?? []);

  function place(point: ScreenPoint): PlacedSymbol | null {
    const { feature, at } = point;
    const icon = iconAt(at, feature);
    if (icon && !layer.isOn('icon-allow-overlap', parameters) && !collisions.isFree(icon.box)) return null;
    const text = textOf(feature);
    const label = text && firstFitting(text, at);
    if (text && !label && !(icon && layer.isOn('text-optional', parameters))) return null;
    if (!icon && !label) return null;
    if (icon) collisions.insert(icon.box);
    if (label) collisions.insert(padded(label));
    return { ...point, icon, label };
  }

  function iconAt(at: Pixels, feature: WorldFeature): PlacedSymbol['icon'] {
    const marker = parseMarkerId(layer.text('icon-image', '', parameters, feature));
    if (marker === null) return null;
    const size = layer.number('icon-size', 1, parameters, feature);
    const reach = (MARKER_PX / 2) * size + layer.number('icon-padding', 2, parameters);
    return { marker, size, box: rectAround(at, reach) };
  }

  /** Like MapLibre's tiles, names know whole zooms only. */
  function textOf(feature: WorldFeature): ShapedText | null {
    const text = layer.text('text-field', '', { ...parameters, zoom: Math.floor(parameters.zoom) }, feature);
    if (text === '') return null;
    return shapeText(text, {
      families: layer.list('text-font', parameters).map(String),
      size: layer.number('text-size', 16, parameters, feature),
      spacing: layer.number('text-letter-spacing', 0, parameters, feature),
      lineWidth: layer.number('text-max-width', 10, parameters, feature),
    });
  }

  function firstFitting(text: ShapedText, at: Pixels): Label | null {
    // MapLibre's names keep their padding from their places too.
    const ems = layer.number('text-radial-offset', 0, parameters);
    const away = ems * text.style.size + layer.number('text-padding', 2, parameters);
    for (const anchor of anchorsOf(layer, parameters)) {
      const label = labelAt(text, at, anchor, away);
      if (contains(region, label.box) && collisions.isFree(padded(label))) return label;
    }
    return null;
  }

  function padded({ box }: Label): Rect {
    return inflate(box, layer.number('text-padding', 2, parameters));
  }
}

const ANCHORS: readonly Anchor[] = ['center', 'left', 'right', 'top', 'bottom'];

function anchorsOf(layer: StyleLayer, parameters: EvaluationParameters): readonly Anchor[] {
  const wanted = layer.list('text-variable-anchor', parameters);
  return wanted.length === 0 ? ['center'] : wanted.flatMap((name) => ANCHORS.find((a) => a === name) ?? []);
}
