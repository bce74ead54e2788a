import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Bounds } from '../../geometry/bounds';
import { ARCHIVE_SCHEME } from '../archive/archive-address';
import type { StyleExtension } from '../style/style-extension';

/** What the addresses of own tiles begin with inside the map, which asks for them as for those of archives; no layer is called so. */
const OWN = `${ARCHIVE_SCHEME}://own:`;

/** Whether an address inside the map is that of an own tile. */
export const isOwnTile = (address: string): boolean => address.startsWith(OWN);

/** A layer of a reader's own as a map draws it. */
export interface DrawnOwnLayer {
  readonly id: string;
  readonly colour: string;
  /** Where its features lie; null: it has none with a place. */
  readonly bounds: Bounds | null;
  /** Another one has other tiles. */
  readonly version: number;
}

/** How tiles are named and cut. */
export interface OwnTiling {
  readonly tileLayer: string;
  readonly maxzoom: number;
}

/** The style with own layers as tiles, below the symbols and names of the story. */
export const withOwnTiles =
  (layers: readonly DrawnOwnLayer[], { tileLayer, maxzoom }: OwnTiling): StyleExtension =>
  (style) =>
    extended(style, layers, tileLayer, ({ id, version, bounds }) => ({
      type: 'vector',
      tiles: [`${OWN}${id}/${version}/{z}/{x}/{y}`],
      maxzoom,
      ...(bounds === null ? {} : { bounds: [...bounds] as [number, number, number, number] }),
    }));

/** The same with the features themselves, for a map that draws no tiles. */
export const withOwnFeatures =
  (layers: readonly DrawnOwnLayer[], features: ReadonlyMap<string, FeatureCollection>): StyleExtension =>
  (style) =>
    extended(style, layers, null, ({ id }) => ({ type: 'geojson', data: features.get(id) ?? NOTHING }));

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Inverse of the addresses of the tiles. */
export function parseOwnTile(address: string) {
  const [id = '', , z, x, y] = address.slice(OWN.length).split('/');
  return { id, z: Number(z), x: Number(x), y: Number(y) };
}

function extended(
  style: StyleSpecification,
  layers: readonly DrawnOwnLayer[],
  tileLayer: string | null,
  sourceOf: (layer: DrawnOwnLayer) => SourceSpecification,
): StyleSpecification {
  const symbols = style.layers.findIndex(({ type }) => type === 'symbol');
  const place = symbols === -1 ? style.layers.length : symbols;
  const sources = layers.map((layer) => [layer.id, sourceOf(layer)] as const);
  return {
    ...style,
    sources: { ...style.sources, ...Object.fromEntries(sources) },
    layers: [
      ...style.layers.slice(0, place),
      ...layers.flatMap((layer) => layersOf(layer, tileLayer)),
      ...style.layers.slice(place),
    ],
  };
}

const isOf = (type: string): ExpressionSpecification => ['==', ['geometry-type'], type];

/** Light enough for what lies below to be read. */
const AREA_OPACITY_RATIO = 0.25;

function layersOf({ id, colour }: DrawnOwnLayer, tileLayer: string | null): LayerSpecification[] {
  const source = { source: id, ...(tileLayer === null ? {} : { 'source-layer': tileLayer }) };
  const notPoint: FilterSpecification = ['!', isOf('Point')];
  return [
    {
      id: `${id}-areas`,
      type: 'fill',
      ...source,
      filter: isOf('Polygon'),
      paint: { 'fill-color': colour, 'fill-opacity': AREA_OPACITY_RATIO },
    },
    {
      id: `${id}-casings`,
      type: 'line',
      ...source,
      filter: notPoint,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': '#ffffff', 'line-width': 4.5, 'line-opacity': 0.8 },
    },
    {
      id: `${id}-lines`,
      type: 'line',
      ...source,
      filter: notPoint,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': 2.5 },
    },
    {
      id: `${id}-points`,
      type: 'circle',
      ...source,
      filter: isOf('Point'),
      paint: {
        'circle-color': colour,
        'circle-radius': 5,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 1.5,
      },
    },
  ];
}
