import type { Geometry, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { positionsOf } from '../../src/geometry/bounds';
import { type LocatedFeature, readCollection } from './collection';
import { readContentJson } from './content-json';
import { errorsAmong, type Issue } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { readJson } from './json';
import { issuesOf, parse } from './parse';
import { bounded, strict, text, word } from './schema';

/** A label of the basemap. */
export interface BasemapLabel {
  readonly kind: string;
  readonly name: string;
  /** What translations call it by, where two share a name. */
  readonly key: string;
  readonly position: Position;
  readonly location: IssueLocation;
}

/** What the basemap knows, as far as the content can be held against it. */
export interface CheckedBasemap {
  readonly labels: readonly BasemapLabel[];
  /** Positions of each river, by its name. */
  readonly rivers: ReadonlyMap<string, readonly Position[]>;
  readonly land?: MultiPolygon;
  /** Disputes that a drawn line belongs to. */
  readonly disputes: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

export const NO_BASEMAP: CheckedBasemap = { labels: [], rivers: new Map(), disputes: new Set(), issues: [] };

const LABEL_KINDS = [
  'country',
  'capital',
  'city',
  'province',
  'range',
  'peak',
  'river',
  'sea',
  'desert',
] as const;

const labelSchema = strict({
  kind: word(LABEL_KINDS),
  rank: bounded(1, 10, 'a rank'),
  name: text,
  key: v.exactOptional(text),
  from: v.exactOptional(bounded(1900, 2100, 'a year')),
});

/** Checks `geo/basemap/places.json`, the labels. */
export function checkLabels(json: string, file: string, basemap: CheckedBasemap): CheckedBasemap {
  const { located, issues } = readCollection(readContentJson(json, file), file);
  const checked = located.map(checkLabel);
  return {
    ...basemap,
    labels: checked.flatMap(({ label }) => label ?? []),
    // Labels stand all over the world, also where swapped positions of the region would lie.
    issues: [...basemap.issues, ...errorsAmong(issues), ...checked.flatMap((one) => one.issues)],
  };
}

function checkLabel({ feature: { properties, geometry }, location }: LocatedFeature): {
  readonly label?: BasemapLabel;
  readonly issues: readonly Issue[];
} {
  const parsed = parse(labelSchema, properties, location, ['properties']);
  if (parsed.kind === 'faulty') return { issues: issuesOf(parsed) };
  const { kind, name, key = name } = parsed.value;
  if (geometry?.type !== 'Point') {
    return { issues: [issueAt(location, ['geometry'], 'a label stands at a Point')] };
  }
  return { label: { kind, name, key, position: geometry.coordinates, location }, issues: [] };
}

/** Checks `geo/basemap/basemap.topo.json`: land, lakes, rivers, boundaries. */
export function checkTopology(json: string, file: string, basemap: CheckedBasemap): CheckedBasemap {
  const read = readJson(json, file);
  const withIssues = (...issues: readonly Issue[]) => ({
    ...basemap,
    issues: [...basemap.issues, ...issues],
  });
  if (read.kind === 'broken') return withIssues(read.issue);
  const location: IssueLocation = { file, locate: read.locate, at: [] };
  const parsed = parse(topologySchema, read.value, location);
  if (parsed.kind === 'faulty') return withIssues(...read.issues, ...parsed.issues);
  const topology = read.value;
  if (!isTopology(topology)) return withIssues(...read.issues);
  const { rivers, land, boundaries } = topology.objects;
  const disputed = feature(topology, boundaries).features.map(({ properties }) => properties.dispute);
  const drawn = feature(topology, land).features[0]?.geometry;
  return {
    ...withIssues(...read.issues),
    rivers: riversOf(feature(topology, rivers).features),
    ...(drawn?.type === 'MultiPolygon' ? { land: drawn } : {}),
    disputes: new Set(disputed.flatMap((dispute) => dispute ?? [])),
  };
}

const geometries = v.looseObject({
  type: v.literal('GeometryCollection', 'wanted a GeometryCollection'),
  geometries: v.array(v.looseObject({ type: text }), 'wanted a list of geometries'),
});

/** What every topology has. TopoJSON itself is taken on trust: a recipe makes it, and nobody writes it by hand. */
const TOPOLOGY = {
  type: v.literal('Topology', 'wanted a TopoJSON "Topology"'),
  arcs: v.array(v.array(v.array(v.number())), 'wanted the arcs of a topology'),
};

const arcsAreThere = ({ arcs, objects }: { arcs: readonly unknown[]; objects: object }) =>
  Object.values(objects).every((object) => arcsExist(object, arcs.length));

const topologySchema = v.pipe(
  v.looseObject({
    ...TOPOLOGY,
    objects: v.looseObject({
      land: geometries,
      lakes: geometries,
      rivers: geometries,
      boundaries: geometries,
    }),
  }),
  v.check((topology) => arcsAreThere(topology), 'found an arc that is none'),
);

const regions = v.looseObject({
  type: v.literal('GeometryCollection', 'wanted a GeometryCollection'),
  geometries: v.array(
    v.looseObject({
      type: word(['Polygon', 'MultiPolygon']),
      properties: v.looseObject({ country: text, name: v.exactOptional(text) }),
    }),
    'wanted a list of regions',
  ),
});

const regionsSchema = v.pipe(
  v.looseObject({ ...TOPOLOGY, objects: v.looseObject({ regions }) }),
  v.check((topology) => arcsAreThere(topology), 'found an arc that is none'),
);

/** Checks `geo/basemap/regions.topo.json`: countries and provinces, which answer "What is here?". */
export function checkRegions(json: string, file: string, basemap: CheckedBasemap): CheckedBasemap {
  const read = readJson(json, file);
  if (read.kind === 'broken') return { ...basemap, issues: [...basemap.issues, read.issue] };
  const parsed = parse(regionsSchema, read.value, { file, locate: read.locate, at: [] });
  return { ...basemap, issues: [...basemap.issues, ...read.issues, ...issuesOf(parsed)] };
}

/** Every number below `arcs` is the index of an arc, or of one that runs backwards. */
function arcsExist(value: unknown, count: number): boolean {
  return (
    JSON.stringify(value, (name, item: unknown) => (name === 'properties' ? undefined : item))
      .match(/-?\d+/g)
      ?.every((index) => Math.max(Number(index), ~Number(index)) < count) ?? true
  );
}

type BasemapTopology = Topology<{
  land: GeometryCollection;
  rivers: GeometryCollection<{ name?: string }>;
  boundaries: GeometryCollection<{ dispute?: string }>;
}>;

function isTopology(value: unknown): value is BasemapTopology {
  return v.is(topologySchema, value);
}

function riversOf(
  features: readonly { readonly properties: { name?: string }; readonly geometry: Geometry }[],
): ReadonlyMap<string, readonly Position[]> {
  const rivers = new Map<string, readonly Position[]>();
  for (const {
    properties: { name },
    geometry,
  } of features) {
    if (name !== undefined) rivers.set(name, [...(rivers.get(name) ?? []), ...positionsOf(geometry)]);
  }
  return rivers;
}

const corner = v.pipe(v.array(v.number()), v.length(2, 'wanted [longitude, latitude]'));

const reliefSchema = strict({
  coordinates: v.pipe(v.array(corner, 'wanted four corners'), v.length(4, 'wanted four corners')),
  attribution: text,
});

/** Checks `geo/basemap/relief.json`: where the picture of the relief lies. */
export function checkRelief(json: string, file: string, basemap: CheckedBasemap): CheckedBasemap {
  const read = readContentJson(json, file);
  if (read.kind === 'broken') return { ...basemap, issues: [...basemap.issues, read.issue] };
  const parsed = parse(reliefSchema, read.value, { file, locate: read.locate, at: [] });
  return { ...basemap, issues: [...basemap.issues, ...read.issues, ...issuesOf(parsed)] };
}
