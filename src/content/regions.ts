import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Bounds } from '../geometry/bounds';
import { distanceBetween } from '../geometry/distance-between';

/** A region of a country, or a whole country, by who controls the ground. */
export interface Region {
  /** In English. */
  readonly country: string;
  /** In English; not where the country is not told apart. */
  readonly name?: string;
  /** Under which the languages name it, if not by its name. */
  readonly key?: string;
  /** In other languages, as far as they have no word of their own for it. */
  readonly names?: Readonly<Record<string, string>>;
  /** Whether states disagree on whose it is. */
  readonly disputed?: boolean;
  /** In which parts they do, roughly. */
  readonly disputedIn?: readonly Bounds[];
}

/** The regions, as `regions.topo.json` has them. */
export type RegionTopology = Topology<{ regions: GeometryCollection<Region> }>;

export type Regions = readonly { readonly region: Region; readonly geometry: Polygon | MultiPolygon }[];

/** A coast is drawn so much from where it is, at the most. */
const COAST_KM = 3;

export function unpackRegions(topology: RegionTopology): Regions {
  return feature(topology, topology.objects.regions).features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ region: properties, geometry }] : [],
  );
}

/** The region in which a position lies; null at sea, and beyond what is known. */
export function regionAt(regions: Regions, position: Position): Region | null {
  const point = { type: 'Point', coordinates: position } as const;
  const [nearest] = regions
    .map(({ region, geometry }) => ({ region, away: distanceBetween(point, geometry, COAST_KM) }))
    .filter(({ away }) => away <= COAST_KM)
    .toSorted((a, b) => a.away - b.away);
  return nearest?.region ?? null;
}

/** Whether states disagree on whose the ground is at a position in a region. */
export function isDisputed(
  { disputed = false, disputedIn = [] }: Region,
  [lon = 0, lat = 0]: Position,
): boolean {
  const isWithin = ([west, south, east, north]: Bounds) =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  return disputed || disputedIn.some(isWithin);
}
