import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Bounds } from '../../geometry/bounds';
import { GROUND_KINDS, type GroundFile, type GroundKind } from '../ground';
import type { Pause } from '../slices';

/** A row of `geo/basemap/detail/index.json`. */
export interface DetailEntry {
  readonly name: string;
  /** Beside the index. */
  readonly file: string;
  readonly box: Bounds;
  /** The zooms of the map between which it is wanted. */
  readonly zoom: readonly [from: number, to: number];
  readonly source: string;
  /** Of its data: a year, or a year and a month. */
  readonly date?: string;
  readonly theme: string;
}

/** The theme of files of single areas, down to their streets. */
const AREA_THEME = 'streets';

export const isAreaFile = ({ theme }: DetailEntry): boolean => theme === AREA_THEME;

/** A detail file as it is unpacked: objects by part, as `roads` or `water`. */
export type DetailTopology = Topology<Record<string, GeometryCollection>>;

/**
 * The features of a detail file, each with the `part` it belongs to. A named area has a point beside it, which its
 * name stands at.
 * @throws where it is no detail file of this version
 */
export async function unpackDetail(entry: DetailEntry, json: unknown, pause: Pause): Promise<GroundFile> {
  if (!isTopology(json)) throw new Error(`${entry.file}: not a TopoJSON topology`);
  const features: Record<GroundKind, Feature[]> = { areas: [], lines: [], points: [] };
  for (const [part, { geometries }] of Object.entries(json.objects)) {
    for (const packed of geometries) {
      const wait = pause();
      if (wait) await wait;
      const unpacked = feature(json, packed);
      if (unpacked.type !== 'Feature' || unpacked.geometry === null) continue;
      const { geometry, properties } = unpacked;
      const flat = flatProperties(part, properties ?? {});
      features[kindOf(geometry)].push({ type: 'Feature', geometry, properties: flat });
      if (hasName(flat)) features.points.push(...namePoints(geometry, flat));
    }
  }
  const collect = (kind: GroundKind): [GroundKind, FeatureCollection] => [
    kind,
    { type: 'FeatureCollection', features: features[kind] },
  ];
  const collections = Object.fromEntries(GROUND_KINDS.map(collect)) as GroundFile['collections'];
  return { name: entry.name, family: isAreaFile(entry) ? 'streets' : 'ground', collections };
}

function isTopology(json: unknown): json is DetailTopology {
  if (typeof json !== 'object' || json === null) return false;
  const { type, arcs, objects } = json as Partial<DetailTopology>;
  if (type !== 'Topology' || !Array.isArray(arcs) || typeof objects !== 'object') return false;
  return Object.values(objects).every((object) => object?.type === 'GeometryCollection');
}

const IS_ARABIC = /\p{Script=Arabic}/u;

/** Properties without further levels, as the expressions of the style want them. */
function flatProperties(part: string, { names, ...properties }: Record<string, unknown>) {
  const name = typeof properties.name === 'string' ? properties.name : '';
  const height = typeof properties.ele === 'number' ? `${properties.ele.toLocaleString('en')} m` : undefined;
  return {
    ...properties,
    ...(typeof names === 'object' ? names : {}),
    part,
    ...(IS_ARABIC.test(name) ? { arabic: true } : {}),
    ...(height === undefined ? {} : { height }),
  };
}

const hasName = (flat: object): boolean => 'name' in flat || 'en' in flat;

function kindOf({ type }: Geometry): GroundKind {
  if (type.endsWith('Polygon')) return 'areas';
  return type.endsWith('LineString') ? 'lines' : 'points';
}

/** Where the name of an area stands: in the middle of its largest part's box. */
function namePoints(geometry: Geometry, properties: object): Feature[] {
  const rings = outerRings(geometry).map((ring) => ({ ring, box: boxOf(ring) }));
  const [largest] = rings.toSorted((a, b) => b.box.size - a.box.size);
  if (!largest) return [];
  const coordinates = middleOf(largest.ring, largest.box);
  return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { ...properties } }];
}

function outerRings(geometry: Geometry): readonly Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
  return [];
}

interface RingBox {
  readonly lat: number;
  readonly size: number;
}

function boxOf(ring: readonly Position[]): RingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { lat: (south + north) / 2, size: (east - west) * (north - south) };
}

/** The middle of the widest stretch of a ring on the latitude of its middle. */
function middleOf(ring: readonly Position[], { lat }: RingBox): Position {
  const crossings: number[] = [];
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = x, nextY = y] = ring[i + 1] ?? [];
    if (y > lat !== nextY > lat) crossings.push(x + ((lat - y) / (nextY - y)) * (nextX - x));
  }
  crossings.sort((a, b) => a - b);
  let best = { width: 0, lon: ring[0]?.[0] ?? 0 };
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = 0, to = 0] = [crossings[i], crossings[i + 1]];
    if (to - from > best.width) best = { width: to - from, lon: (from + to) / 2 };
  }
  return [best.lon, lat];
}
