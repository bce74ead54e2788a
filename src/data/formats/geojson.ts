import { decodeBytes, type LocatedFinding } from '../clinic/decode';
import { foreignValue } from '../clinic/foreign';
import { GEOMETRY_TYPES } from '../clinic/geojson-structure';
import { isRecord } from '../clinic/is-record';
import { createLocations, createLocator } from '../clinic/source-location';
import { nameOfCrs } from './crs-name';
import type { DataFormat, RawData, RawFeature, ReadProgress } from './data-format';
import { nothingRead } from './data-format';
import { type FeatureSlices, sliceFeatures, type TextSlice } from './feature-slices';
import { parseJson } from './json-value';
import { rawFeature, type TextPlace } from './raw-feature';

const IS_GEOJSON =
  /"type"\s*:\s*"(?:Feature(?:Collection)?|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)"/;

/** How many features pass between two reports. */
const REPORTED_FEATURES_COUNT = 2000;

/** GeoJSON: a FeatureCollection, a Feature, a bare geometry. Any other JSON object is read too, and named. */
export const geojson: DataFormat = {
  id: 'geojson',
  extensions: ['geojson', 'json'],
  detect: ({ text }) => IS_GEOJSON.test(text) || /^[\s\uFEFF]*[{[]/.test(text),
  async read({ bytes }, progress) {
    const { text, fault } = decodeBytes(bytes);
    const data = readGeoJsonText(text.startsWith('\uFEFF') ? text.slice(1) : text, progress);
    return fault === null ? data : { ...data, faults: [fault, ...data.faults] };
  },
};

/** Reads the text of a GeoJSON file without a byte order mark. */
function readGeoJsonText(text: string, progress: ReadProgress): RawData {
  const sliced = sliceFeatures(text);
  return sliced === null ? readWhole(text) : readSlices(text, sliced, progress);
}

function readSlices(text: string, sliced: FeatureSlices, progress: ReadProgress): RawData {
  const place: TextPlace = { text, locationAt: createLocations(text), offset: 0 };
  const features: RawFeature[] = [];
  for (const [i, { start, end }] of sliced.slices.entries()) {
    features.push(rawFeature(text.slice(start, end), { ...place, offset: start }));
    if (i % REPORTED_FEATURES_COUNT === 0) progress(start, i);
  }
  progress(text.length, features.length);
  const around = sliced.isCut ? null : readAround(text, sliced.list);
  return {
    features,
    faults: [...gapFaults(place, sliced), ...(around?.faults ?? []), ...cutFaults(place, sliced)],
    crs: around?.crs ?? null,
  };
}

/** What stands around the features. */
function readAround(text: string, { start, end }: TextSlice): Pick<RawData, 'faults' | 'crs'> {
  const head = parseJson(`${text.slice(0, start)}[]${text.slice(end)}`);
  if (head.kind === 'broken') {
    const after = head.offset > start ? head.offset + end - start - 2 : head.offset;
    return { faults: [{ ...head.fault, ...createLocations(text)(after) }], crs: null };
  }
  const { value } = head;
  if (!isRecord(value)) return { faults: [], crs: null };
  const message = foreignValue({ features: [], ...value });
  const isOther = value.type !== 'FeatureCollection';
  const fault: LocatedFinding = {
    code: 'type',
    path: ['type'],
    message: message ?? `found the type ${JSON.stringify(value.type)}, wanted "FeatureCollection"`,
    found: JSON.stringify(value.type) ?? '',
    wanted: '"FeatureCollection"',
  };
  return { faults: isOther ? [fault] : [], crs: nameOfCrs(value.crs) };
}

/** Between two features stands one comma, and nothing else. */
function gapFaults(
  { text, locationAt }: TextPlace,
  { slices, list, isCut }: FeatureSlices,
): LocatedFinding[] {
  const faults: LocatedFinding[] = [];
  let before = list.start + 1;
  for (const [i, { start, end }] of slices.entries()) {
    const gap = text.slice(before, start).trim();
    if (gap !== (i === 0 ? '' : ','))
      faults.push({ ...gapFault(gap, i === 0 ? '' : ','), ...locationAt(before) });
    before = end;
  }
  const rest = isCut ? '' : text.slice(before, list.end - 1).trim();
  if (rest !== '') faults.push({ ...gapFault(rest, ']'), ...locationAt(before) });
  return faults;
}

function gapFault(found: string, wanted: string): LocatedFinding {
  const shown = JSON.stringify(found.slice(0, 40));
  const message = `not JSON: found ${shown} beside a feature, wanted ${JSON.stringify(wanted)}`;
  return { code: 'not-json', path: ['features'], message, found: shown, wanted: JSON.stringify(wanted) };
}

/** Where a text ends before its features do. */
function cutFaults(
  { text, locationAt }: TextPlace,
  { slices, list, isCut }: FeatureSlices,
): LocatedFinding[] {
  if (!isCut) return [];
  const from = slices.at(-1)?.end ?? list.start;
  const message = `the file is cut off: found its end within the features, after ${slices.length} whole ones`;
  const found = JSON.stringify(text.slice(from).trim().slice(-40));
  return [
    {
      code: 'cut-off',
      path: ['features', slices.length],
      message,
      found,
      wanted: ']}',
      ...locationAt(text.length),
    },
  ];
}

/** A text without a list of features: one feature, a bare geometry, or something else. */
function readWhole(text: string): RawData {
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') {
    if (text.trim() === '')
      return nothingRead({ code: 'empty-file', path: [], message: 'the file is empty' });
    return nothingRead({ ...parsed.fault, ...createLocations(text)(parsed.offset) });
  }
  const { value } = parsed;
  const foreign = foreignValue(value);
  if (foreign !== undefined) {
    return nothingRead({
      code: 'foreign',
      path: [],
      message: foreign,
      found: typeOf(value),
      line: 1,
      column: 1,
    });
  }
  const place: TextPlace = { text, locationAt: createLocations(text), offset: 0 };
  const crs = isRecord(value) ? nameOfCrs(value.crs) : null;
  if (isRecord(value) && GEOMETRY_TYPES.includes(String(value.type))) return readGeometry(value, text, crs);
  return { features: [rawFeature(text, place)], faults: [], crs };
}

/** A bare geometry is read as a feature that stands in no file: its geometry is the whole of it. */
function readGeometry(geometry: unknown, text: string, crs: string | null): RawData {
  const locate = createLocator(text);
  const feature: RawFeature = {
    value: { type: 'Feature', properties: {}, geometry },
    locate: (path) => locate(path[0] === 'geometry' ? path.slice(1) : path) ?? null,
  };
  const message = 'a bare geometry; read as one feature without properties';
  const fault: LocatedFinding = {
    code: 'bare-geometry',
    path: [],
    message,
    severity: 'warning',
    line: 1,
    column: 1,
  };
  return { features: [feature], faults: [fault], crs };
}

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]';
  if (!isRecord(value)) return JSON.stringify(value) ?? '';
  return JSON.stringify(value.type) ?? `{${Object.keys(value).slice(0, 4).join(', ')}, …}`;
};
