import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Position } from 'geojson';
import { project } from '../../geometry/mercator';
import type { Rect } from '../../geometry/rect';
import { GROUND_KINDS, type GroundFile } from '../ground';
import { TITLES } from '../style/layers/titles';
import { StyleLayer } from './style-layer';
import { inWorld, type WorldFeature } from './world';

/** A picture on the map, with its extent in fractions of the world's side. */
export interface WorldPicture {
  readonly href: string;
  readonly box: Rect;
}

/** The style of the map, parsed for drawing without MapLibre: the same rules and data. */
export interface PreparedStyle {
  /** In draw order. */
  readonly layers: readonly StyleLayer[];
  readonly features: ReadonlyMap<string, readonly WorldFeature[]>;
  readonly pictures: ReadonlyMap<string, WorldPicture>;
}

/** @throws on a source or a layer that the SVG map does not know how to draw */
export function prepareStyle({ layers, sources }: StyleSpecification): PreparedStyle {
  const features = new Map<string, readonly WorldFeature[]>();
  const pictures = new Map<string, WorldPicture>();
  for (const [id, source] of Object.entries(sources)) {
    if (source.type === 'image' && source.url !== undefined)
      pictures.set(id, pictureIn(source.url, source.coordinates));
    else if (source.type === 'geojson' && isCollection(source.data)) features.set(id, inWorld(source.data));
    else
      throw new Error(`Source ${id}: the SVG map draws images and feature collections, not ${source.type}`);
  }
  return { layers: layers.map((spec) => new StyleLayer(spec)), features, pictures };
}

/** The style with the features of the detailed ground. */
export function withGround(style: PreparedStyle, files: readonly GroundFile[]): PreparedStyle {
  if (files.length === 0) return style;
  const features = new Map(style.features);
  for (const { family, collections } of files) {
    for (const kind of GROUND_KINDS) {
      const source = `${family}-${kind}`;
      features.set(source, [...(features.get(source) ?? []), ...inWorld(collections[kind])]);
    }
  }
  return { ...style, features };
}

/** The style with the names of what is open or lit that a view has. */
export function withTitles(style: PreparedStyle, titles: FeatureCollection): PreparedStyle {
  if (titles.features.length === 0) return style;
  return { ...style, features: new Map(style.features).set(TITLES, inWorld(titles)) };
}

const isCollection = (data: unknown): data is FeatureCollection =>
  typeof data === 'object' && data !== null && 'features' in data;

/** The picture must be in Web Mercator with the north at its top, as the relief is. */
function pictureIn(href: string, [northWest, , southEast]: readonly Position[]): WorldPicture {
  const [start, end] = [project(northWest ?? []), project(southEast ?? [])];
  return { href, box: { left: start.x, top: start.y, right: end.x, bottom: end.y } };
}
