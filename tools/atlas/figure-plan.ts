import { bboxClip } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FigurePlan, WrittenFigure } from '../../src/content/figure';
import type { ContentFeature } from '../../src/content/model';
import { DRAWING_WIDTH_PX } from '../../src/figures/drawing-room';
import { symbolStyleOf } from '../../src/symbology/symbol-style';
import type { ReadAtlas } from './read-atlas';

const SHORE = 'geo/basemap/detail/shore.topo.json';

/** Size of the mark of a place without an outline. */
const MARK_PX = 3.5;

/** How far from its place a name stands. */
const NAME_OFFSET_PX = 8;

type Bounds = NonNullable<WrittenFigure['bounds']>;
type Project = (position: Position) => readonly [x: number, y: number];

/** A piece of ground with its shore and some places, in units of the picture. */
export function groundPlan(
  { atlas, files }: Pick<ReadAtlas, 'atlas' | 'files'>,
  { bounds = [0, 0, 1, 1], points = [], before = 0 }: Pick<WrittenFigure, 'bounds' | 'points' | 'before'>,
): FigurePlan {
  const project = projection(bounds);
  const [, height] = project([bounds[2], bounds[1]]);
  const features = new Map(
    Object.values(atlas.layers).flatMap((layer) => layer.features.map((one) => [one.id, one] as const)),
  );
  return {
    width: DRAWING_WIDTH_PX,
    height: Math.round(height),
    sea: seaPath(files.find(({ file }) => file === SHORE)?.text, bounds, project),
    places: points.flatMap(({ feature: id = '' }) => {
      const found = features.get(id);
      return found?.geometry == null ? [] : [placeOf(found, found.geometry, before, project, height)];
    }),
  };
}

/** Degrees to units of the picture, true to shape at the middle of the bounds. */
function projection([west, south, east, north]: Bounds): Project {
  const perDegree = DRAWING_WIDTH_PX / (east - west);
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return ([lon = 0, lat = 0]) => [(lon - west) * perDegree, (north - lat) * perDegree * stretch];
}

function seaPath(text: string | undefined, bounds: Bounds, project: Project): string {
  if (text === undefined) return '';
  const topology: Topology<Record<string, GeometryCollection>> = JSON.parse(text);
  const sea = topology.objects.shore?.geometries.find(
    ({ properties }) => (properties as { class?: string } | undefined)?.class === 'sea',
  );
  if (sea === undefined) return '';
  const whole = feature(topology, sea);
  if (whole.type !== 'Feature') return '';
  const { geometry } = bboxClip(whole as GeoJSON.Feature<Polygon | MultiPolygon>, [...bounds]);
  return pathOf(geometry, project);
}

function placeOf(
  { id, time, properties }: ContentFeature,
  geometry: Geometry,
  before: number,
  project: Project,
  height: number,
): FigurePlan['places'][number] {
  const start = time === undefined ? undefined : 'date' in time ? time.date : time.interval[0];
  const year = Number(start?.slice(0, 4));
  const path = pathOf(geometry, project);
  const [x, top, bottom] = extentOf(geometry, project, height);
  return {
    id,
    path,
    shape: geometry.type === 'Point' ? 'point' : geometry.type === 'LineString' ? 'line' : 'area',
    isPlanned: symbolStyleOf(properties).startsWith('hollow'),
    at: [round(x), round(top - NAME_OFFSET_PX)],
    below: round(bottom + 2 * NAME_OFFSET_PX),
    ...(year >= before ? { since: year } : {}),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

const positionsOf = (geometry: Geometry): Position[] => {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      return [];
  }
};

/** The middle of what the picture shows of a place from side to side, its top and its bottom. */
function extentOf(
  geometry: Geometry,
  project: Project,
  height: number,
): readonly [x: number, top: number, bottom: number] {
  const all = positionsOf(geometry).map(project);
  const shown = all.filter(([x, y]) => x >= 0 && x <= DRAWING_WIDTH_PX && y >= 0 && y <= height);
  const points = shown.length > 0 ? shown : all;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, Math.min(...ys), Math.max(...ys)];
}

function pathOf(geometry: Geometry, project: Project): string {
  const run = (positions: readonly Position[]) =>
    `M${positions.map((position) => project(position).map(round).join(' ')).join('L')}`;
  switch (geometry.type) {
    case 'Point': {
      const [x, y] = project(geometry.coordinates).map(round);
      return `M${(x ?? 0) - MARK_PX} ${y}a${MARK_PX} ${MARK_PX} 0 1 0 ${2 * MARK_PX} 0a${MARK_PX} ${MARK_PX} 0 1 0 ${-2 * MARK_PX} 0z`;
    }
    case 'LineString':
      return run(geometry.coordinates);
    case 'Polygon':
      return geometry.coordinates.map((ring) => `${run(ring)}Z`).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => `${run(ring)}Z`)
        .join('');
    default:
      return '';
  }
}
