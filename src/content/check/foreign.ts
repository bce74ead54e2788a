import { isRecord } from './is-record';

/** Says what a text is that was handed over as GeoJSON and is not even JSON; `undefined` where it is hard to tell. */
export function foreignText(text: string): string | undefined {
  const start = text.trimStart().slice(0, 2000);
  if (start === '') return 'the file is empty';
  if (/^<!doctype html|^<html/i.test(start)) return 'this is a web page (HTML), not GeoJSON';
  if (/<kml[\s>]/i.test(start)) return 'this is KML, not GeoJSON';
  if (/<gpx[\s>]/i.test(start)) return 'this is GPX, not GeoJSON';
  if (start.startsWith('<')) return 'this is XML, not GeoJSON';
  if (start.startsWith('PK')) return 'this is a ZIP archive, not GeoJSON';
  if (start.includes('\u0000') || start.includes('\uFFFD')) return 'this is not text in UTF-8';
  if (isTable(start)) return 'this looks like a table (CSV), not GeoJSON';
  return undefined;
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
  if (value.type === undefined && 'spatialReference' in value)
    return 'this is Esri JSON; export it as GeoJSON';
  if (value.type === undefined && Array.isArray(value.elements))
    return 'this is OpenStreetMap (Overpass) JSON; export it as GeoJSON';
  if (value.type === undefined)
    return 'no member "type"; a GeoJSON file is a FeatureCollection, a Feature or a geometry';
  return undefined;
}
