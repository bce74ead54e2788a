import type { LocatedFinding } from '../clinic/decode';
import type { FileHead } from './data-format';
import { isZip } from './unpack';

/** What files of other kinds begin with, as bytes of Latin-1. */
const MAGIC: readonly (readonly [begin: string, name: string])[] = [
  ['SQLite format 3', 'GeoPackage / SQLite'],
  ['PMTiles', 'PMTiles'],
  ['fgb\u0003', 'FlatGeobuf'],
  ['\u0000\u0000\u0027\u000a', 'Shapefile (.shp)'],
  ['%PDF', 'PDF'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['II*\u0000', 'TIFF'],
  ['MM\u0000*', 'TIFF'],
  ['PAR1', 'Parquet'],
  ['ARROW1', 'Arrow'],
  ['Rar!', 'RAR'],
  ['7z', '7-Zip'],
];

const IN_ZIP: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\.shp/i, 'Shapefile (.zip)'],
  [/xl\//, 'Excel (.xlsx)'],
  [/word\//, 'Word (.docx)'],
  [/\.gdb\//i, 'File Geodatabase'],
];

/** Names a file of a kind that is not read, by how it begins; null where it may be one that is. */
export function foreignFile({ bytes, text }: FileHead): LocatedFinding | null {
  const begin = String.fromCharCode(...bytes.subarray(0, 16));
  const found = MAGIC.find(([sign]) => begin.startsWith(sign))?.[1] ?? zipKind(bytes) ?? textKind(text);
  if (found === null) return null;
  return {
    code: 'foreign',
    path: [],
    message: `this is ${found}, which is not read`,
    found,
    wanted: 'GeoJSON',
  };
}

function zipKind(bytes: Uint8Array): string | null {
  if (!isZip(bytes)) return null;
  const names = new TextDecoder('latin1').decode(bytes);
  if (/\.kml/i.test(names)) return null;
  return IN_ZIP.find(([sign]) => sign.test(names))?.[1] ?? 'ZIP';
}

/** Kinds that are text, or JSON of which the beginning is enough to tell. */
function textKind(text: string): string | null {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^<!doctype html|^<html/i.test(start)) return 'HTML';
  if (/^<\?xml|^</.test(start) && !/<(?:kml|gpx)\b/i.test(start) && !/<!(?:DOCTYPE|ENTITY)/i.test(start)) {
    const [, root = 'XML'] =
      /<([A-Za-z][\w:.-]*)/.exec(start.replace(/<\?[^>]*>|<!--[\s\S]*?-->/g, '')) ?? [];
    return `XML <${root}>`;
  }
  return start.startsWith('{') ? jsonKind(start) : null;
}

const STAC_TYPES = ['Catalog', 'Collection'];

function jsonKind(start: string): string | null {
  const has = (name: string) => new RegExp(`"${name}"\\s*:`).test(start);
  if (has('stac_version')) {
    const [, type = ''] = /"type"\s*:\s*"(\w+)"/.exec(start) ?? [];
    // Items of STAC are features.
    return STAC_TYPES.includes(type) ? `STAC ${type}` : null;
  }
  if (/"type"\s*:\s*"(?:Feature|Topology)/.test(start)) return null;
  if (has('geometryType') || has('spatialReference') || (has('rings') && !has('type'))) return 'Esri JSON';
  if (has('osm3s') || (has('elements') && has('overpass'))) return 'OpenStreetMap (Overpass) JSON';
  if (has('jsonrpc') || has('openapi')) return 'JSON';
  return has('version') && has('layers') && has('sources') ? 'MapLibre style' : null;
}
