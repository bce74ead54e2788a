import { inflate, intersect, type Rect } from '../../geometry/rect';
import type { StyleState } from '../style/style-state';
import { CollisionIndex } from './collision-index';
import type { FlatTransform } from './flat-transform';
import { placeAlongLines } from './line-symbols';
import { cornersInWorld, pathWriter } from './path-writer';
import type { PreparedStyle } from './prepared-style';
import type { EvaluationParameters, StyleLayer } from './style-layer';
import { type PlacedSymbol, type PointInstance, placeSymbols, pointInstances } from './symbols';
import type { WorldFeature } from './world';

/** A line or an area as path data. */
export interface PathShape {
  readonly feature: WorldFeature;
  readonly d: string;
}

/** The geometry of a layer of the style, in pixels of the map's element. */
export type LayerLayout = { readonly layer: StyleLayer } & (
  | { readonly kind: 'ground' }
  | { readonly kind: 'picture'; readonly href: string; readonly box: Rect }
  | { readonly kind: 'shapes'; readonly shapes: readonly PathShape[] }
  | { readonly kind: 'dots'; readonly dots: readonly PointInstance[] }
  | { readonly kind: 'symbols'; readonly symbols: readonly PlacedSymbol[] }
);

/** The geometry of a scene, whatever is highlighted. */
export interface SceneLayout {
  readonly transform: FlatTransform;
  /** The part that is drawn, in pixels of the map's element; it may reach beyond it. */
  readonly region: Rect;
  readonly parameters: EvaluationParameters;
  /** In draw order. */
  readonly layers: readonly LayerLayout[];
}

/** The part of the map that is laid out. */
export interface LayoutExtent {
  readonly transform: FlatTransform;
  readonly region: Rect;
  /** What lies over the map, in pixels of its element. */
  readonly covered?: readonly Rect[] | undefined;
  /**
   * For a picture that is not panned: vertices nearer than this to the one before are left out, in CSS pixels, and lines
   * are clipped at the region.
   */
  readonly simplifyPx?: number | undefined;
}

/** Lays out a scene: selects the features that are drawn, projects them, and places symbols and labels without overlap. */
export function layoutScene(
  style: PreparedStyle,
  { transform, region, covered = [], simplifyPx }: LayoutExtent,
  globalState: StyleState,
): SceneLayout {
  const parameters: EvaluationParameters = { zoom: transform.zoom, globalState };
  const write =
    simplifyPx === undefined
      ? pathWriter(transform, onGrid(region, transform))
      : pathWriter(transform, inflate(region, CLIP_MARGIN_PX), simplifyPx);
  const writeGround =
    simplifyPx === undefined ? pathWriter(transform, onGrid(region, transform), GROUND_SIMPLIFY_PX) : write;
  const written = new Map<WorldFeature, string>();
  const collisions = new CollisionIndex();
  for (const box of covered) collisions.insert(box);
  const isNear = nearness(transform, simplifyPx === undefined ? onGrid(region, transform) : region);
  const near = new Map<string, readonly WorldFeature[]>();
  // As in MapLibre, the labels of the topmost layer are placed first.
  const layers = style.layers
    .filter((layer) => layer.isShown(parameters))
    .toReversed()
    .map(lay)
    .toReversed();
  return { transform, region, parameters, layers };

  function lay(layer: StyleLayer): LayerLayout {
    switch (layer.type) {
      case 'background':
        return { layer, kind: 'ground' };
      case 'raster':
        return { layer, kind: 'picture', ...pictureOf(layer) };
      case 'fill':
      case 'line':
        return {
          layer,
          kind: 'shapes',
          shapes: featuresOf(layer).flatMap((feature) =>
            shapeOf(feature, IS_GROUND.test(layer.source ?? '')),
          ),
        };
      case 'circle':
        return { layer, kind: 'dots', dots: pointInstances(transform, region, featuresOf(layer)) };
      case 'symbol': {
        const features = featuresOf(layer);
        const symbols =
          layer.text('symbol-placement', 'point', parameters) === 'line'
            ? placeAlongLines(layer, features, { transform, region, parameters, collisions })
            : placeSymbols(
                layer,
                pointInstances(transform, region, features),
                parameters,
                collisions,
                region,
              );
        return { layer, kind: 'symbols', symbols };
      }
      default:
        throw new Error(`Layer ${layer.id}: the SVG map does not draw ${layer.type}`);
    }
  }

  function featuresOf(layer: StyleLayer): WorldFeature[] {
    const source = layer.source ?? '';
    const all = near.get(source) ?? style.features.get(source)?.filter(isNear);
    if (all === undefined) throw new Error(`Layer ${layer.id}: no source ${layer.source}`);
    near.set(source, all);
    return all.filter((feature) => layer.draws(feature, parameters));
  }

  /** Several layers draw the same lines, so their path data is cached. */
  function shapeOf(feature: WorldFeature, isGround: boolean): PathShape[] {
    const d = written.get(feature) ?? (isGround ? writeGround : write)(feature);
    written.set(feature, d);
    return d === '' ? [] : [{ feature, d }];
  }

  function pictureOf(layer: StyleLayer) {
    const picture = style.pictures.get(layer.source ?? '');
    if (picture === undefined) throw new Error(`Layer ${layer.id}: no picture ${layer.source}`);
    const { left, top, right, bottom } = picture.box;
    const [start, end] = [
      transform.toPixels({ x: left, y: top }),
      transform.toPixels({ x: right, y: bottom }),
    ];
    return { href: picture.href, box: { left: start.x, top: start.y, right: end.x, bottom: end.y } };
  }
}

/** Says whether a feature may lie in a region, in any copy of the world. */
function nearness(transform: FlatTransform, region: Rect): (feature: WorldFeature) => boolean {
  const boxes = transform.worldCopiesIn(region).map((world) => cornersInWorld(region, transform, world));
  return ({ box }) => boxes.some((corners) => intersect(box, corners));
}

/** Sources of the detailed ground, which has many more vertices than the rest. */
const IS_GROUND = /^(?:ground|streets)-/;
const GROUND_SIMPLIFY_PX = 0.7;

/** Areas are clipped so far outside a picture that their outlines at the edge are not seen. */
const CLIP_MARGIN_PX = 8;

/** Paths are clipped to cells of a grid, so that dashes keep their positions on a small pan. */
const CLIP_GRID_PX = 512;

function onGrid({ left, top, right, bottom }: Rect, { origin }: FlatTransform): Rect {
  const down = (value: number, from: number) =>
    from + Math.floor((value - from) / CLIP_GRID_PX) * CLIP_GRID_PX;
  return {
    left: down(left, origin.x),
    top: down(top, origin.y),
    right: down(right, origin.x) + CLIP_GRID_PX,
    bottom: down(bottom, origin.y) + CLIP_GRID_PX,
  };
}
