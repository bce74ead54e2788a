import type { Pixels } from '../../geometry/pixels';
import { contains, inflate, intersect, type Rect, rectAround } from '../../geometry/rect';
import type { CollisionIndex } from './collision-index';
import type { FlatTransform } from './flat-transform';
import { ANCHORS, type Anchor, type Label, labelAt, type ShapedText, shapeText } from './label';
import type { EvaluationParameters, StyleLayer } from './style-layer';
import { symbolImage } from './symbol-image';
import type { WorldFeature } from './world';

/** A symbol that was placed: its icon, its label, or both. */
export interface PlacedSymbol extends PointInstance {
  readonly icon: { readonly image: string; readonly size: number; readonly box: Rect } | null;
  readonly label: Label | null;
}

/** A point feature with its position on the screen. */
export interface PointInstance {
  /** Unique in its layer: a feature may be seen in two copies of the world. */
  readonly key: string;
  readonly feature: WorldFeature;
  readonly at: Pixels;
}

/** The points of features that lie in a region, in each copy of the world. */
export function pointInstances(
  transform: FlatTransform,
  region: Rect,
  features: readonly WorldFeature[],
): PointInstance[] {
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
 * Places the symbols of a layer, the most important first. One that would overlap is left out; of one with `text-optional`
 * only its label.
 * @param collisions the symbols that are placed already; those placed here are inserted
 * @param region the part that is drawn; no label reaches over its edge
 */
export function placeSymbols(
  layer: StyleLayer,
  points: readonly PointInstance[],
  parameters: EvaluationParameters,
  collisions: CollisionIndex,
  region: Rect,
): PlacedSymbol[] {
  const rank = ({ feature }: PointInstance) => layer.number('symbol-sort-key', 0, parameters, feature);
  return points.toSorted((a, b) => rank(a) - rank(b)).flatMap((point) => place(point) ?? []);

  function place(point: PointInstance): PlacedSymbol | null {
    const { feature, at } = point;
    const icon = iconAt(at, feature);
    if (icon && !layer.isOn('icon-allow-overlap', parameters) && !collisions.isFree(icon.box)) return null;
    const text = textOf(feature);
    const label = text && labelOf(text, feature, at);
    if (text && !label && !(icon && layer.isOn('text-optional', parameters))) return null;
    if (!icon && !label) return null;
    if (icon) collisions.insert(icon.box);
    if (label) collisions.insert(padded(label));
    return { ...point, icon, label };
  }

  function iconAt(at: Pixels, feature: WorldFeature): PlacedSymbol['icon'] {
    return iconOf(layer, feature, at, parameters);
  }

  function textOf(feature: WorldFeature): ShapedText | null {
    return shapedTextOf(layer, feature, parameters);
  }

  function labelOf(text: ShapedText, feature: WorldFeature, { x, y }: Pixels): Label | null {
    const [across = 0, down = 0] = layer.list('text-offset', parameters, feature).map(Number);
    const at = { x: x + across * text.style.size, y: y + down * text.style.size };
    if (!layer.isOn('text-allow-overlap', parameters)) return firstFitting(text, at);
    return justified(
      labelAt(text, at, 'center', 0),
      layer.text('text-justify', 'center', parameters, feature),
    );
  }

  function firstFitting(text: ShapedText, at: Pixels): Label | null {
    // MapLibre adds the padding to the distance between label and point too.
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

/** A label whose lines begin or end at the same side. */
function justified(label: Label, justify: string): Label {
  const { left, right } = label.box;
  if (justify === 'left') return { ...label, align: 'left', x: left };
  return justify === 'right' ? { ...label, align: 'right', x: right } : label;
}

function anchorsOf(layer: StyleLayer, parameters: EvaluationParameters): readonly Anchor[] {
  const wanted = layer.list('text-variable-anchor', parameters);
  return wanted.length === 0 ? ['center'] : wanted.flatMap((name) => ANCHORS.find((a) => a === name) ?? []);
}

/** The icon of a feature at a point; null where it has none. */
export function iconOf(
  layer: StyleLayer,
  feature: WorldFeature,
  { x, y }: Pixels,
  parameters: EvaluationParameters,
): PlacedSymbol['icon'] {
  const image = layer.text('icon-image', '', parameters, feature);
  // Its size is that of all themes.
  const picture = image === '' ? null : symbolImage(image, 'light');
  if (picture === null) return null;
  const size = layer.number('icon-size', 1, parameters, feature);
  const padding = layer.number('icon-padding', 2, parameters);
  const [across, down] = [(picture.widthPx / 2) * size + padding, (picture.heightPx / 2) * size + padding];
  return { image, size, box: { left: x - across, top: y - down, right: x + across, bottom: y + down } };
}

/** The shaped text of a feature. Like MapLibre's tiles, texts are evaluated at whole zooms only. */
export function shapedTextOf(
  layer: StyleLayer,
  feature: WorldFeature,
  parameters: EvaluationParameters,
): ShapedText | null {
  const text = layer.text('text-field', '', { ...parameters, zoom: Math.floor(parameters.zoom) }, feature);
  if (text === '') return null;
  const isAlongLine = layer.text('symbol-placement', 'point', parameters) === 'line';
  return shapeText(text, {
    families: layer.list('text-font', parameters, feature).map(String),
    size: layer.number('text-size', 16, parameters, feature),
    spacing: layer.number('text-letter-spacing', 0, parameters, feature),
    // A name along a line is not broken.
    lineWidth: isAlongLine ? Infinity : layer.number('text-max-width', 10, parameters, feature),
  });
}
