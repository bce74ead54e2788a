import type { Feature, Geometry, Position } from 'geojson';
import type { FeatureId } from '../../content/model';
import type { Pixels } from '../../geometry/pixels';
import type { MapRecord } from '../../state/map-record';
import type { MapFeatureProperties } from '../map-sources';
import type { LineTitle, MapSources } from '../map-view';
import { ROUTE_LAYERS } from '../style/expressions';
import { isDrawn } from '../style/is-drawn';

/** A point that is open or lit. */
export interface TitledPoint {
  readonly id: FeatureId;
  readonly name: string;
  readonly position: Position;
  readonly isStop: boolean;
  /** Whether it has the ring of what is open. */
  readonly isOpen: boolean;
}

/** A line or a route that is open or lit, with the lines of it that are drawn. */
export interface TitledLine {
  readonly id: FeatureId;
  readonly name: string;
  readonly lines: readonly (readonly Position[])[];
}

/** The points that are open or lit, as far as they are drawn. */
export function titledPoints(record: MapRecord, { points }: MapSources): TitledPoint[] {
  const first = new Set([...record.lit, ...record.selected]);
  return points.features.flatMap((point) => {
    const { id, name, layer } = point.properties ?? {};
    const { geometry } = point;
    if (!first.has(id) || geometry.type !== 'Point' || !isShown(point, record)) return [];
    return {
      id,
      name,
      position: geometry.coordinates,
      isStop: ROUTE_LAYERS.includes(layer),
      isOpen: record.selected.includes(id),
    };
  });
}

/** The lines and routes that are open or lit, as far as they are drawn; a route is one, whatever its parts. */
export function titledLines(record: MapRecord, { titles, lines }: MapSources): TitledLine[] {
  const drawnOf = ({ parts }: LineTitle) =>
    lines.features.filter((line) => parts.includes(line.properties?.id) && isShown(line, record));
  return titles
    .filter(({ id }) => record.titled.includes(id))
    .map((title) => {
      const { id, name } = title;
      return { id, name, lines: drawnOf(title).flatMap(({ geometry }) => linesIn(geometry)) };
    });
}

function linesIn(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

const isShown = ({ properties }: Feature, record: MapRecord): boolean =>
  isDrawn(properties as MapFeatureProperties, record);

/** The lines in pixels of a view. */
export const pathsOf = ({ lines }: TitledLine, pixelsOf: (position: Position) => Pixels): Pixels[][] =>
  lines.map((line) => line.map(pixelsOf));
