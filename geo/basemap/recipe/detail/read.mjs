/** Reads the extracts: GeoJSON and tables with a head line, commas and no quotes but around commas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readExtract(folder, name) {
  return JSON.parse(readFileSync(join(folder, `${name}.geojson`), 'utf8')).features.filter(({ geometry }) => geometry);
}

export function readTable(folder, name) {
  const [head, ...rows] = readFileSync(join(folder, `${name}.csv`), 'utf8').trim().split(/\r?\n/).map(cells);
  return rows.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i] ?? ''])));
}

const cells = (line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));

/** Lines of a geometry, however many it has. */
export const linesOf = ({ type, coordinates }) =>
  type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [];

/** Polygons of a geometry, however many it has. */
export const polygonsOf = ({ type, coordinates }) =>
  type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];

/** Features with the same properties become one of several parts, in the order of their first. */
export function grouped(pieces) {
  const groups = new Map();
  for (const { properties, part } of pieces) {
    const key = JSON.stringify(properties);
    if (!groups.has(key)) groups.set(key, { properties, parts: [] });
    groups.get(key).parts.push(part);
  }
  return [...groups.values()];
}
