import type { Geometry } from 'geojson';
import type { LocatedFinding } from '../clinic/decode';
import { quote } from '../clinic/finding';
import { degreesIn, type PlaceColumns } from './csv-columns';
import type { RawFeature } from './data-format';

type Row = Readonly<Record<string, string | undefined>>;

/** What a spreadsheet might run is written with an apostrophe before it, as `toCsv` does. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** Reads WKT; null: it is none, or empty. */
export type ToGeometry = (text: string) => Geometry | null;

/** How the rows of a table become features. */
export interface Table {
  readonly fields: readonly string[];
  readonly columns: PlaceColumns;
  readonly toGeometry: ToGeometry | null;
}

/** A row as a feature. @param line where it begins, from 1 */
export function rowFeature(
  cells: readonly string[],
  line: number,
  { fields, columns, toGeometry }: Table,
): RawFeature {
  // Not by assignment: a column may be called `__proto__`.
  const row: Row = Object.fromEntries(fields.map((field, i) => [field, cells[i]]));
  const { lat, lon, wkt, id } = columns;
  const placed =
    toGeometry === null ? pointOf(row, columns) : geometryOf(row[wkt ?? ''] ?? '', wkt ?? '', toGeometry);
  const used = new Set(toGeometry === null ? [lat, lon] : [wkt]);
  const properties = Object.fromEntries(
    fields.filter((field) => !used.has(field) && field !== id).map((field) => [field, cellValue(row[field])]),
  );
  const named = id === undefined || !row[id] ? {} : { id: cellValue(row[id]) };
  const at = { line, column: 1 };
  const fault = 'fault' in placed ? [{ ...placed.fault, ...at }] : [];
  const geometry = 'geometry' in placed ? placed.geometry : undefined;
  return {
    value: { type: 'Feature', ...named, properties, ...(geometry === undefined ? {} : { geometry }) },
    locate: () => at,
    faults: fault,
  };
}

type Placed = { readonly geometry: Geometry | null } | { readonly fault: LocatedFinding };

function pointOf(row: Row, { lat = '', lon = '' }: PlaceColumns): Placed {
  const [written, position] = [
    [row[lon], row[lat]],
    [degreesIn(row[lon]), degreesIn(row[lat])],
  ];
  if (written.every((cell) => !cell?.trim())) return { geometry: null };
  if (position.every(Number.isFinite)) return { geometry: { type: 'Point', coordinates: position } };
  const message = `found ${quote(row[lat])} and ${quote(row[lon])}, wanted degrees`;
  return {
    fault: {
      code: 'row-position',
      path: [lat],
      message,
      found: written.map(quote).join(', '),
      wanted: '74.3, 36.9',
    },
  };
}

function geometryOf(text: string, column: string, toGeometry: ToGeometry): Placed {
  if (text.trim() === '') return { geometry: null };
  try {
    const geometry = toGeometry(text);
    if (geometry !== null || /\bEMPTY\b/i.test(text)) return { geometry };
  } catch {
    // Told below.
  }
  const message = `found ${quote(text)}, wanted WKT`;
  return {
    fault: { code: 'row-geometry', path: [column], message, found: quote(text), wanted: 'POINT (74.3 36.9)' },
  };
}

/** A cell as a value: a number where writing that number gives the cell again, so that nothing is lost. */
function cellValue(cell: string | undefined): string | number | null {
  if (cell === undefined || cell === '') return null;
  const number = Number(cell);
  return String(number) === cell && Number.isFinite(number) ? number : cell.replace(GUARDED, '');
}
