import type { Feature, Geometry, Position } from 'geojson';
import type { Bounds } from '../../geometry/bounds';
import type { Finding } from './finding';
import { quote } from './finding';
import { featureFaults } from './geojson-structure';
import { bboxConcerns, geometryConcerns } from './geometry-concerns';
import { isRecord } from './is-record';

/** What the clinic finds against one value that should be a feature. */
export function featureFindings(value: unknown, region: Bounds | null): readonly Finding[] {
  const faults = featureFaults(value);
  if (faults.length > 0) return faults;
  const feature = value as Feature<Geometry | null>;
  const { geometry } = feature;
  if (geometry === null) {
    const message = 'found no geometry: it is in the table, and not on the map';
    return [{ code: 'no-geometry', path: ['geometry'], message, severity: 'warning', found: 'null' }];
  }
  return [
    ...geometryConcerns(geometry, ['geometry'], region),
    ...nestedConcerns(geometry),
    ...bboxConcerns(feature, [geometry]),
  ];
}

/** RFC 7946, 3.1.8: nested collections should be avoided; many programs draw nothing of them. */
function nestedConcerns(geometry: Geometry): Finding[] {
  if (geometry.type !== 'GeometryCollection') return [];
  const i = geometry.geometries.findIndex(({ type }) => type === 'GeometryCollection');
  if (i === -1) return [];
  const message =
    'found a geometry collection in a geometry collection, wanted its geometries one beside another';
  return [{ code: 'nested-collection', path: ['geometry', 'geometries', i], message, severity: 'warning' }];
}

/** A column whose every value is a number, some or all of them written as text. */
export interface TextColumn {
  readonly name: string;
  readonly count: number;
  readonly example: string;
}

const IS_PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The columns whose numbers are written as text, so that they sort and sum as text. */
export function textColumns(values: readonly unknown[]): readonly TextColumn[] {
  const columns = new Map<string, { count: number; example: string; isNumbers: boolean }>();
  for (const value of values) {
    const properties = isRecord(value) && isRecord(value.properties) ? value.properties : {};
    for (const [name, cell] of Object.entries(properties)) {
      const column = columns.get(name) ?? { count: 0, example: '', isNumbers: true };
      columns.set(name, column);
      if (typeof cell === 'string' && IS_PLAIN_NUMBER.test(cell)) {
        column.count += 1;
        column.example ||= cell;
      } else if (typeof cell !== 'number' && cell !== null && cell !== '') column.isNumbers = false;
    }
  }
  return [...columns].flatMap(([name, { count, example, isNumbers }]) =>
    isNumbers && count > 0 ? [{ name, count, example }] : [],
  );
}

/** In words, for the findings. */
export const inTextColumn = ({ name, count, example }: TextColumn): Finding => ({
  code: 'column-of-text',
  path: ['properties', name],
  message: `found ${count} numbers as text, such as ${quote(example)}, wanted numbers such as ${example}`,
  severity: 'warning',
  found: quote(example),
  wanted: example,
});

/** A position as far as one can be read from what stands there. */
export const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.every((degrees) => typeof degrees === 'number');
