import { quote } from './finding';
import { GEOMETRY_TYPES } from './geojson-structure';
import { isRecord } from './is-record';
import { didYouMean } from './suggest';

const GEOJSON_TYPES: readonly string[] = ['FeatureCollection', 'Feature', ...GEOMETRY_TYPES];

/** The first bytes of files that are no text. */
const BINARY: readonly (readonly [start: string, what: string])[] = [
  ['504b0304', 'a ZIP archive (perhaps a zipped shapefile, or KMZ)'],
  ['1f8b', 'a gzip archive'],
  ['53514c69746520666f726d6174', 'a GeoPackage or another SQLite file'],
  ['0000270a', 'a shapefile'],
  ['666762', 'FlatGeobuf'],
  ['25504446', 'a PDF'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['50415231', 'GeoParquet'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
];

/** Says what a file is that is no text at all; `undefined` where it may be text. */
export function foreignBytes(bytes: Uint8Array): string | undefined {
  const start = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const what = BINARY.find(([magic]) => start.startsWith(magic))?.[1];
  return what === undefined ? undefined : `this is ${what}, not GeoJSON`;
}

/** A feature of newline-delimited GeoJSON is looked at up to so many characters. */
const MAX_LINE_CHARACTERS = 1_000_000;

/** Says what a text is that was handed over as GeoJSON and is not even JSON; `undefined` where it is hard to tell. */
export function foreignText(text: string): string | undefined {
  const start = text.trimStart().slice(0, 2000);
  if (start.replace('\uFEFF', '') === '') return 'the file is empty';
  if (start.startsWith('\u001E')) return 'this is a GeoJSON text sequence (RFC 8142), not one GeoJSON object';
  if (isSequence(text.trimStart().slice(0, MAX_LINE_CHARACTERS))) {
    return 'this is newline-delimited GeoJSON (NDJSON, GeoJSONL), not one GeoJSON object';
  }
  if (/^<!doctype html|^<html/i.test(start)) return 'this is a web page (HTML), not GeoJSON';
  if (/<kml[\s>]/i.test(start)) return 'this is KML, not GeoJSON';
  if (/<gpx[\s>]/i.test(start)) return 'this is GPX, not GeoJSON';
  if (start.startsWith('<')) return 'this is XML, not GeoJSON';
  if (start.startsWith('PK')) return 'this is a ZIP archive, not GeoJSON';
  if (start.includes('\u0000') || start.includes('\uFFFD')) return 'this is not text in UTF-8';
  if (isTable(start)) return 'this looks like a table (CSV), not GeoJSON';
  return undefined;
}

/** Several JSON values one after the other, as some tools write a feature a line. */
function isSequence(start: string): boolean {
  const [first = '', second = ''] = start.split(/\r?\n/, 2);
  return /^\{.*\}\s*$/.test(first) && second.startsWith('{');
}

function isTable(start: string): boolean {
  const [head = '', row] = start.split(/\r?\n/);
  const columns = head.split(/[,;\t]/).length;
  return row !== undefined && columns > 1 && !/[{[]/.test(head) && row.split(/[,;\t]/).length >= columns;
}

/** Says what a JSON value is that is no GeoJSON object; `undefined` where it may be GeoJSON. */
export function foreignValue(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'this is a bare array; GeoJSON is an object with a "type"';
  if (!isRecord(value)) return 'this is a bare value; GeoJSON is an object with a "type"';
  if (value.type === 'Topology') return 'this is TopoJSON; convert it to GeoJSON first';
  if (value.type === undefined && (isEsriFeatures(value) || isEsriGeometry(value)))
    return 'this is Esri JSON; export it as GeoJSON';
  if (value.type === undefined && Array.isArray(value.elements))
    return 'this is OpenStreetMap (Overpass) JSON; export it as GeoJSON';
  if (value.type === undefined && ('$schema' in value || 'asset' in value || 'layers' in value))
    return 'this is some other JSON (a map style, a model or a schema), not GeoJSON';
  if (value.type === undefined)
    return 'no member "type"; a GeoJSON file is a FeatureCollection, a Feature or a geometry';
  if (typeof value.type !== 'string' || !GEOJSON_TYPES.includes(value.type)) {
    const near = typeof value.type === 'string' ? didYouMean(value.type, GEOJSON_TYPES) : '';
    return `found the type ${quote(value.type)}${near}, wanted FeatureCollection, Feature or a geometry's type`;
  }
  return undefined;
}

function isEsriFeatures(value: Readonly<Record<string, unknown>>): boolean {
  return 'spatialReference' in value || 'geometryType' in value || 'fieldAliases' in value;
}

/** A geometry of Esri JSON has its coordinates in members of their own. */
function isEsriGeometry(value: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(value.rings) || Array.isArray(value.paths) || ('x' in value && 'y' in value);
}
