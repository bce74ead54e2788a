import { geoJSONToWkt } from 'betterknown';
import { csvText } from './csv-text';
import type { SavedFeature } from './written-format';

/** The columns that are no properties; a property of such a name goes under another one. */
const [ID, WKT, FROM, TO] = ['id', 'wkt', 'time_from', 'time_to'];

/**
 * A table with a row a feature and its geometry as WKT, for any spreadsheet. What a spreadsheet might run is written with
 * an apostrophe before it, which reading it here takes away again. Values that are no text or number are written as JSON.
 */
export function toCsv(features: readonly SavedFeature[]): string {
  const hasIds = features.some(({ id }) => id !== undefined);
  const hasTimes = features.some(({ time }) => time !== undefined);
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const fields = [...(hasIds ? [ID] : []), ...names.map(columnName), ...(hasTimes ? [FROM, TO] : []), WKT];
  const data = features.map((feature) => [
    ...(hasIds ? [cellOf(feature.id)] : []),
    ...names.map((name) => cellOf(feature.properties?.[name])),
    ...(hasTimes ? timeCells(feature) : []),
    feature.geometry === null ? '' : geoJSONToWkt(feature.geometry),
  ]);
  return csvText(fields, data);
}

const RESERVED: readonly (string | undefined)[] = [ID, WKT, FROM, TO, 'fid', 'objectid', 'geom', 'geometry'];

const columnName = (name: string): string =>
  RESERVED.includes(name.toLowerCase()) ? `${name}_property` : name;

function cellOf(value: unknown): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}

function timeCells({ time }: SavedFeature): readonly string[] {
  if (time === undefined) return ['', ''];
  return 'date' in time ? [time.date, time.date] : time.interval.map((end) => (end === '..' ? '' : end));
}
