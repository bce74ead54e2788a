import type { Pixels } from '../../geometry/pixels';
import { type Box, boxAround, contains, grown, intersect } from '../../geometry/rect';
import { MARKER_SIDE, type Marker, parseMarkerId } from '../marker-id';
import type { Crowd } from './collision-index';
import type { Frame } from './flat-transform';
import { type Anchor, type Label, labelAt, type SetText, setText } from './label';
import type { StyleLayer, Surroundings } from './style-layer';
import type { WorldFeature } from './world';

/** A symbol that has found a place: its picture, its name, or both. */
export interface Placed extends Spot {
  readonly icon: { readonly marker: Marker; readonly size: number; readonly box: Box } | null;
  readonly label: Label | null;
}

/** Where symbols are wanted: the places of points in a frame. */
export interface Spot {
  /** Unlike that of any other of its layer: a feature may be seen in two worlds side by side. */
  readonly key: string;
  readonly feature: WorldFeature;
  readonly at: Pixels;
}

/** The places of points in a part of a frame. */
export function spotsIn(frame: Frame, region: Box, features: readonly WorldFeature[]): Spot[] {
  const worlds = frame.worldsIn(region);
  return features.flatMap((feature, number) =>
    feature.parts.flatMap(({ geometry }) => {
      if (geometry.type !== 'Point') return [];
      const [x = 0, y = 0] = geometry.coordinates;
      return worlds
        .map((world) => ({
          key: `${feature.id ?? number}/${world}`,
          feature,
          at: frame.toPixels({ x: x + world, y }),
        }))
        .filter(({ at }) => intersect(boxAround(at, 0), region));
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
  spots: readonly Spot[],
  given: Surroundings,
  crowd: Crowd,
  region: Box,
): Placed[] {
  const rank = ({ feature }: Spot) => layer.number('symbol-sort-key', 0, given, feature);
  return spots.toSorted((a, b) => rank(a) - rank(b)).flatMap((spot) => place(spot) ?? []);

  function place(spot: Spot): Placed | null {
    const { feature, at } = spot;
    const icon = iconAt(at, feature);
    if (icon && !layer.isOn('icon-allow-overlap', given) && !crowd.hasRoom(icon.box)) return null;
    const text = textOf(feature);
    const label = text && firstFitting(text, at);
    if (text && !label && !(icon && layer.isOn('text-optional', given))) return null;
    if (!icon && !label) return null;
    if (icon) crowd.add(icon.box);
    if (label) crowd.add(padded(label));
    return { ...spot, icon, label };
  }

  function iconAt(at: Pixels, feature: WorldFeature): Placed['icon'] {
    const marker = parseMarkerId(layer.text('icon-image', '', given, feature));
    if (marker === null) return null;
    const size = layer.number('icon-size', 1, given, feature);
    const reach = (MARKER_SIDE / 2) * size + layer.number('icon-padding', 2, given);
    return { marker, size, box: boxAround(at, reach) };
  }

  /** Like MapLibre's tiles, names know whole zooms only. */
  function textOf(feature: WorldFeature): SetText | null {
    const text = layer.text('text-field', '', { ...given, zoom: Math.floor(given.zoom) }, feature);
    if (text === '') return null;
    return setText(text, {
      families: layer.list('text-font', given).map(String),
      size: layer.number('text-size', 16, given, feature),
      spacing: layer.number('text-letter-spacing', 0, given, feature),
      lineWidth: layer.number('text-max-width', 10, given, feature),
    });
  }

  function firstFitting(text: SetText, at: Pixels): Label | null {
    // MapLibre's names keep their padding from their places too.
    const ems = layer.number('text-radial-offset', 0, given);
    const away = ems * text.lettering.size + layer.number('text-padding', 2, given);
    for (const anchor of anchorsOf(layer, given)) {
      const label = labelAt(text, at, anchor, away);
      if (contains(region, label.box) && crowd.hasRoom(padded(label))) return label;
    }
    return null;
  }

  function padded({ box }: Label): Box {
    return grown(box, layer.number('text-padding', 2, given));
  }
}

const ANCHORS: readonly Anchor[] = ['center', 'left', 'right', 'top', 'bottom'];

function anchorsOf(layer: StyleLayer, given: Surroundings): readonly Anchor[] {
  const wanted = layer.list('text-variable-anchor', given);
  return wanted.length === 0 ? ['center'] : wanted.flatMap((name) => ANCHORS.find((a) => a === name) ?? []);
}
