import { decodeBytes, type LocatedFinding } from '../clinic/decode';
import { hasPlaces, placeColumns } from './csv-columns';
import { rowFeature, type Table, type ToGeometry } from './csv-row';
import {
  type DataFormat,
  nothingRead,
  type RawData,
  type RawFeature,
  type ReadProgress,
} from './data-format';

/** How many rows pass between two reports. */
const REPORTED_ROWS_COUNT = 5000;

/** A table with a row a place: columns of latitude and longitude, or one of WKT. */
export const csv: DataFormat = {
  id: 'csv',
  extensions: ['csv', 'tsv', 'txt'],
  detect: ({ name, text }) => /\.(?:csv|tsv)$/i.test(name) || hasPlaces(placeColumns(headingOf(text))),
  async read({ bytes }, progress) {
    const decoded = decodeBytes(bytes);
    // Spreadsheets of the west save what is no UTF-8 as Windows-1252.
    const text =
      decoded.fault && decoded.fault.found !== 'UTF-16'
        ? new TextDecoder('windows-1252').decode(bytes)
        : decoded.text;
    const data = await readTable(text.replace(/^\uFEFF/, ''), progress);
    progress(bytes.length, data.features.length);
    const fault: LocatedFinding | null = decoded.fault && { ...decoded.fault, severity: 'warning' };
    return fault === null ? data : { ...data, faults: [fault, ...data.faults] };
  },
};

const headLine = (text: string): string => text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';

const headingOf = (text: string): string[] =>
  headLine(text)
    .split(delimiterOf(text))
    .map((cell) => cell.replace(/^"|"$/g, ''));

const DELIMITERS = [',', ';', '\t', '|'];

/** What separates the cells of the heading, which is short and hardly quoted: of what stands there the most frequent. */
function delimiterOf(text: string): string {
  const heading = headLine(text).replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => heading.split(delimiter).length;
  return DELIMITERS.toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}

async function readTable(text: string, progress: ReadProgress): Promise<RawData> {
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const [heading = [], ...rows] = data;
  const fields = distinctNames(heading);
  const columns = placeColumns(fields);
  if (!hasPlaces(columns)) return nothingRead(headingFault(fields));
  const table: Table = { fields, columns, toGeometry: columns.wkt === undefined ? null : await wktReader() };
  const features: RawFeature[] = [];
  const faults: LocatedFinding[] = errors.map(({ message, row = 0 }) => rowFault(message, row + 1));
  let line = heading.join('').split('\n').length + 1;
  for (const [i, cells] of rows.entries()) {
    if (i % REPORTED_ROWS_COUNT === 0) progress(Math.round((text.length * i) / rows.length), i);
    const isBlank = cells.every((cell) => cell.trim() === '');
    if (!isBlank) features.push(rowFeature(cells, line, table));
    if (!isBlank && cells.length !== fields.length)
      faults.push(rowFault(`found ${cells.length} cells, wanted ${fields.length}`, line));
    line += cells.join('').split('\n').length;
  }
  return { features, faults, crs: null };
}

/** Of two columns of one name the second has a number. */
function distinctNames(heading: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return heading.map((cell) => {
    let name = cell;
    for (let number = 2; taken.has(name); number += 1) name = `${cell}_${number}`;
    taken.add(name);
    return name;
  });
}

const rowFault = (message: string, line: number): LocatedFinding => ({
  code: 'not-table',
  path: [],
  message,
  severity: 'warning',
  line,
  column: 1,
  found: message,
});

function headingFault(fields: readonly string[]): LocatedFinding {
  const found = fields.slice(0, 12).join(', ');
  const message = `found the columns ${found}, wanted lat and lon, or wkt, among them`;
  return { code: 'not-table', path: [], message, line: 1, column: 1, found, wanted: 'lat, lon | wkt' };
}

async function wktReader(): Promise<ToGeometry> {
  const { wktToGeoJSON } = await import('betterknown');
  return (text) => wktToGeoJSON(text);
}
