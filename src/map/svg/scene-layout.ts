import { type Box, grown } from '../../geometry/rect';
import type { StyleState } from '../style/filters';
import { Crowd } from './collision-index';
import type { Frame } from './flat-transform';
import { pathWriter } from './path-writer';
import type { PreparedStyle } from './prepared-style';
import type { StyleLayer, Surroundings } from './style-layer';
import { type Placed, placeSymbols, type Spot, spotsIn } from './symbols';
import type { WorldFeature } from './world';

/** A line or an area as path data. */
export interface Shape {
  readonly feature: WorldFeature;
  readonly d: string;
}

/** What a layer of the style draws, and where, in pixels of the frame. */
export type Laid = { readonly layer: StyleLayer } & (
  | { readonly kind: 'ground' }
  | { readonly kind: 'picture'; readonly href: string; readonly box: Box }
  | { readonly kind: 'shapes'; readonly shapes: readonly Shape[] }
  | { readonly kind: 'dots'; readonly dots: readonly Spot[] }
  | { readonly kind: 'symbols'; readonly symbols: readonly Placed[] }
);

/** All that is to be seen in a frame, whatever is lit. */
export interface Drawing {
  readonly frame: Frame;
  /** The part of the frame, or beyond it, that is drawn. */
  readonly region: Box;
  readonly given: Surroundings;
  /** In draw order. */
  readonly layers: readonly Laid[];
}

/** What of the map is laid out. */
export interface Extent {
  readonly frame: Frame;
  readonly region: Box;
  /**
   * For a picture that nobody pans: corners nearer than this to the one before are left out, in CSS pixels, and lines
   * end with the region.
   */
  readonly coarse?: number | undefined;
}

/** Lays out the map: what of the data is drawn in a part of a frame, and where its names find room. */
export function layOut(
  style: PreparedStyle,
  { frame, region, coarse }: Extent,
  globalState: StyleState,
): Drawing {
  const given: Surroundings = { zoom: frame.zoom, globalState };
  const write =
    coarse === undefined
      ? pathWriter(frame, onGrid(region, frame))
      : pathWriter(frame, grown(region, EDGE), coarse);
  const written = new Map<WorldFeature, string>();
  const crowd = new Crowd();
  // What is drawn last has its names placed first.
  const layers = style.layers
    .filter((layer) => layer.isShown(given))
    .toReversed()
    .map(lay)
    .toReversed();
  return { frame, region, given, layers };

  function lay(layer: StyleLayer): Laid {
    switch (layer.type) {
      case 'background':
        return { layer, kind: 'ground' };
      case 'raster':
        return { layer, kind: 'picture', ...pictureOf(layer) };
      case 'fill':
      case 'line':
        return { layer, kind: 'shapes', shapes: featuresOf(layer).flatMap(shapeOf) };
      case 'circle':
        return { layer, kind: 'dots', dots: spotsIn(frame, region, featuresOf(layer)) };
      case 'symbol': {
        const spots = spotsIn(frame, region, featuresOf(layer));
        return { layer, kind: 'symbols', symbols: placeSymbols(layer, spots, given, crowd, region) };
      }
      default:
        throw new Error(`Layer ${layer.id}: the SVG map does not draw ${layer.type}`);
    }
  }

  function featuresOf(layer: StyleLayer): WorldFeature[] {
    const all = style.features.get(layer.source ?? '');
    if (all === undefined) throw new Error(`Layer ${layer.id}: no source ${layer.source}`);
    return all.filter((feature) => layer.draws(feature, given));
  }

  /** Several layers draw the same lines, which are written once. */
  function shapeOf(feature: WorldFeature): Shape[] {
    const d = written.get(feature) ?? write(feature);
    written.set(feature, d);
    return d === '' ? [] : [{ feature, d }];
  }

  function pictureOf(layer: StyleLayer) {
    const picture = style.pictures.get(layer.source ?? '');
    if (picture === undefined) throw new Error(`Layer ${layer.id}: no picture ${layer.source}`);
    const { left, top, right, bottom } = picture.box;
    const [start, end] = [frame.toPixels({ x: left, y: top }), frame.toPixels({ x: right, y: bottom })];
    return { href: picture.href, box: { left: start.x, top: start.y, right: end.x, bottom: end.y } };
  }
}

/** How far outside a picture its clipped areas end, so that their outlines do not frame it. */
const EDGE = 8;

/** Paths are clipped to cells of a grid of this many pixels, so that dashes stay where they are on a small pan. */
const CELL = 512;

function onGrid({ left, top, right, bottom }: Box, { origin }: Frame): Box {
  const down = (value: number, from: number) => from + Math.floor((value - from) / CELL) * CELL;
  return {
    left: down(left, origin.x),
    top: down(top, origin.y),
    right: down(right, origin.x) + CELL,
    bottom: down(bottom, origin.y) + CELL,
  };
}
