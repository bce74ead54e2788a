import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { AtlasIndex } from '../content/atlas-index';
import { layerRow } from '../content/layers';
import type { BriefFeature, FeatureId, FeatureTime } from '../content/model';
import type { LayerId } from '../content/vocabulary';
import { drawnTime, yearsOf } from '../content/years';
import { depthOf, type LinePattern, linePatternOf } from '../symbology/line-styles';
import { isLineLayer } from '../symbology/shapes';
import { symbolStyleOf } from '../symbology/symbol-style';
import type { LineTitle, MapSources } from './map-view';
import { markerId } from './marker-id';
import { TWIN } from './style/expressions';

/** The properties of a feature that the style reads; flat, for MapLibre's expressions. */
export interface MapFeatureProperties {
  readonly id: string;
  readonly layer: LayerId;
  readonly kind: string;
  readonly name: string;
  /** The id of the point's image: `layer/style/kind`. */
  readonly image: string;
  readonly unbuilt: boolean;
  /** Of a line: its strokes. */
  readonly pattern?: LinePattern;
  /** Of a line: the route that it alone is a part of, where the routes of its layer are told apart. */
  readonly route?: FeatureId;
  readonly grade: 'A' | 'B' | 'C';
  readonly importance: number;
  /** The years between which it exists; ±9999 for an open end. */
  readonly from: number;
  readonly to: number;
}

interface FeatureLabel {
  readonly layer: LayerId;
  readonly name: string;
  /** The time in which it is drawn. */
  readonly time: FeatureTime | undefined;
}

function mapFeature(feature: BriefFeature, geometry: Geometry, { layer, name, time }: FeatureLabel): Feature {
  const { properties } = feature;
  const style = symbolStyleOf(properties);
  const flat: MapFeatureProperties = {
    id: feature.id,
    layer,
    kind: properties.kind,
    name,
    image: markerId({ layer, style, kind: properties.kind }),
    unbuilt: style.startsWith('hollow'),
    grade: properties.grade,
    importance: properties.importance ?? 3,
    ...yearsOf(time),
  };
  return { type: 'Feature', geometry, properties: { ...flat } };
}

/** What the style reads of a line besides. */
function lineProperties(
  index: AtlasIndex,
  { id, properties }: BriefFeature,
  layer: LayerId,
): Pick<MapFeatureProperties, 'pattern' | 'route'> {
  const told = Object.keys(layerRow(layer).routes ?? {});
  const [route, another] = told.filter((whole) => index.parts(whole).includes(id));
  return { pattern: linePatternOf(properties), ...(route && !another ? { route } : {}) };
}

/** A name that is the number of a road. */
const IS_NUMBER = /^[A-Z]{1,2}-\d+$/;

/** What stands along a line: the part of its name before its first comma, on a plate if that is the number of a road. */
function lineLabel(name: string): { readonly label: string } | { readonly ref: string } {
  const [first = name] = name.split(/[,،，、(（]/u);
  const label = first.trim();
  return IS_NUMBER.test(label) ? { ref: label } : { label };
}

const pointOf = (index: AtlasIndex, { id }: BriefFeature): Geometry => ({
  type: 'Point',
  coordinates: index.position(id) ?? [],
});

/** The names for the map's labels, in their language. */
export interface LabelNames {
  /** The name of a feature. */
  readonly nameOf: (feature: BriefFeature) => string;
  /** The name of a place of the basemap, by kind and English name or key; what is unknown stays English. */
  readonly placeNameOf: (kind: string, name: string) => string | undefined;
}

/**
 * The content and the names of the basemap as the map's style expects them.
 * @param names label points of the basemap with English names
 */
export function mapSources(
  index: AtlasIndex,
  names: FeatureCollection,
  { nameOf, placeNameOf }: LabelNames,
): MapSources {
  const points: Feature[] = [];
  const lines: Feature[] = [];
  const areas: Feature[] = [];
  for (const feature of index.features.values()) {
    const layer = index.layerOf(feature.id);
    const geometry = index.geometryOf(feature.id);
    if (geometry === null || layer === null) continue;
    const as = { layer, name: nameOf(feature), time: drawnTime(index, feature) };
    const draw = (shape: Geometry) => mapFeature(feature, shape, as);
    const isLine = geometry.type.endsWith('LineString');
    if (isLine) {
      const { properties, ...line } = draw(geometry);
      const more = { ...lineProperties(index, feature, layer), ...lineLabel(as.name) };
      lines.push({ ...line, properties: { ...properties, ...more } });
    }
    if (geometry.type.endsWith('Polygon')) areas.push(draw(geometry));
    // A line in a layer of symbols has a symbol too.
    if (!isLine || !isLineLayer(layer)) points.push(draw(pointOf(index, feature)));
  }
  const placeNames = names.features.map((place) => {
    const { kind = '', name = '', key = name } = place.properties ?? {};
    const localName = placeNameOf(kind, key) ?? name;
    const twin = IS_TOWN.test(kind) ? twinOf(place, localName, points) : undefined;
    return { ...place, properties: { ...place.properties, name: localName, ...twin } };
  });
  return {
    points: collect(points),
    lines: collect(inDrawOrder(lines)),
    areas: collect(areas),
    titles: lineTitles(index, lines, nameOf),
    placeNames: collect(placeNames),
  };
}

/** From bottom to top, as the features of one style layer are drawn: rough lines first, then by pattern. */
function inDrawOrder(lines: readonly Feature[]): Feature[] {
  const depth = ({ properties }: Feature) =>
    depthOf(properties?.pattern) + (properties?.grade === 'C' ? 0 : ROUGH_COUNT);
  return lines.toSorted((a, b) => depth(a) - depth(b));
}

/** More than there are patterns. */
const ROUGH_COUNT = 100;

/** The names of what is drawn as lines: of a route as a whole too. */
function lineTitles(
  index: AtlasIndex,
  lines: readonly Feature[],
  nameOf: LabelNames['nameOf'],
): readonly LineTitle[] {
  const drawn = new Set(lines.map(({ properties }) => properties?.id));
  return [...index.features.values()].flatMap((feature) => {
    const { id } = feature;
    const parts = (index.geometryOf(id) ? [id] : index.withDescendants(id)).filter((one) => drawn.has(one));
    return parts.length === 0 ? [] : [{ id, name: nameOf(feature), parts }];
  });
}

const IS_TOWN = /^(?:city|capital)$/;

/** How far apart a town of the basemap and the content's point for it may lie. */
const MAX_TWIN_DEG = 0.3;

/** What the style reads of the point of the content that stands for a town of the basemap too, and names it. */
function twinOf({ geometry }: Feature, name: string, points: readonly Feature[]): object | undefined {
  const twin = points.find(
    (point) => point.properties?.name === name && areNear(geometry, point.geometry, MAX_TWIN_DEG),
  );
  if (!twin?.properties) return undefined;
  const { properties } = twin;
  return Object.fromEntries(Object.entries(TWIN).map(([own, other]) => [other, properties[own]]));
}

function areNear(a: Geometry, b: Geometry, maxDeg: number): boolean {
  if (a.type !== 'Point' || b.type !== 'Point') return false;
  const [[aLon = 0, aLat = 0], [bLon = 0, bLat = 0]] = [a.coordinates, b.coordinates];
  return Math.abs(aLon - bLon) < maxDeg && Math.abs(aLat - bLat) < maxDeg;
}

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
