/**
 * Makes ../detail/: the ground that is loaded only where one looks, one file an area and one a theme for all Pakistan.
 * Reads a folder of measured extracts, which are no part of the project: `node detail.mjs --from FOLDER`; ../README.md says what is in it.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ASIA, asiaRivers } from './detail/asia-rivers.mjs';
import { areaObjects, areaPlaces } from './detail/areas.mjs';
import { gwadarFeatures, gwadarLabels } from './detail/gwadar.mjs';
import { metres } from './detail/lines.mjs';
import { glaciers, mountainWaters, peaks, railways, roads, secondaryRoads, urban, waters } from './detail/national.mjs';
import { readExtract } from './detail/read.mjs';
import { shore } from './detail/shore.mjs';
import { topologyOf } from './detail/topology.mjs';
import { REGION } from './geometry.mjs';
import { isListed, isListedPeak, readTowns } from './detail/towns.mjs';

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (!values.from) throw new Error('Say where the extracts are: node detail.mjs --from FOLDER');
const folder = values.from;
const OUT = new URL('../detail/', import.meta.url);
mkdirSync(OUT, { recursive: true });

const OSM = { license: 'ODbL-1.0', attribution: '© OpenStreetMap contributors', source: 'OpenStreetMap' };
const END = 24; // no zoom is closer
const AREA_GRID = 1e-5; // degrees, about a metre
const AREA_WITHIN = 2; // metres

const areas = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).packs.filter(({ kind }) => kind === 'pack');
const towns = readTowns(folder);
const entries = [];

function write(name, objects, { zoom, theme, date, box, grid, within, ...credit }) {
  const text = `${JSON.stringify(topologyOf(objects, { grid, within, corner: box.slice(0, 2), ...credit }))}\n`;
  writeFileSync(new URL(`${name}.topo.json`, OUT), text);
  list(name, text, { zoom, theme, date, box, ...credit });
}

function list(name, text, { zoom, theme, date, box, ...credit }) {
  const bytes = brotliCompressSync(text).length;
  const file = `${name}.topo.json`;
  entries.push({ name, file, box, zoom, source: credit.source, ...(date ? { date } : {}), theme, bytes });
  console.log(name.padEnd(28), String(text.length).padStart(8), String(gzipSync(text, { level: 9 }).length).padStart(7), String(bytes).padStart(7));
}

const isIn = ([w, s, e, n]) => ([x, y]) => x >= w && x <= e && y >= s && y <= n;

function places(features, box) {
  const known = towns.filter(({ coordinates }) => isIn(box)(coordinates));
  const isKnown = (properties, position) =>
    isListed(properties, position) ||
    known.some(({ coordinates, names }) => metres(coordinates, position) < (Object.values(names).includes(properties.name) ? 3_000 : 300));
  return [
    ...known.map(({ coordinates, names, class: kind, rank }) => ({ type: 'Point', coordinates, properties: { class: kind, names, rank } })),
    ...areaPlaces(features, box, isKnown),
  ];
}

/** Made by vectors.mjs, from other sources. */
const BORDERS = 'boundaries.topo.json';

for (const name of readdirSync(OUT)) if (name.endsWith('.topo.json') && name !== BORDERS) rmSync(new URL(name, OUT));

for (const { name, box } of areas) {
  const pack = readExtract(join(folder, 'packs'), name);
  const features = name === 'gwadar' ? gwadarFeatures(folder, pack) : pack;
  const objects = { ...areaObjects(features, box), places: places(features, box) };
  const more = name === 'gwadar' ? { labels: gwadarLabels(folder) } : {};
  const credit = name === 'gwadar' ? { ...OSM, attribution: `${OSM.attribution}; runway of the new airport: OurAirports (public domain)` } : OSM;
  write(name, { ...objects, ...more }, { ...credit, zoom: [10, END], theme: 'streets', date: '2021-08', box, grid: AREA_GRID, within: AREA_WITHIN });
}

const PAKISTAN = [60.8, 23.5, 77.9, 37.2];
const MOUNTAINS = [71.8, 33.6, 77.7, 37.1];
const PEAKS = [71.5, 33.5, 77.8, 37.2];
const national = { ...OSM, date: '2021-08', box: PAKISTAN, grid: 1e-4, within: 15 };
write('roads', roads(folder, areas), { ...national, zoom: [6, END], theme: 'roads' });
write('secondary-roads', secondaryRoads(folder, areas), { ...national, zoom: [8, END], theme: 'secondary-roads' });
write('railways', railways(folder, areas), { ...national, zoom: [6, END], theme: 'railways' });
for (const [half, south, north] of [['north', 31, 37.2], ['south', 23.5, 31]]) {
  const box = [PAKISTAN[0], south, PAKISTAN[2], north];
  write(`water-${half}`, waters(folder, [...areas, { name: 'mountain-water', box: MOUNTAINS }], box), { ...national, box, zoom: [6, END], theme: 'water' });
}
write('mountain-water', mountainWaters(folder, areas, MOUNTAINS), { ...national, box: MOUNTAINS, zoom: [9, END], theme: 'water' });
write('urban', urban(folder, areas), { ...national, zoom: [7, END], theme: 'urban' });
write('glaciers', glaciers(folder, 'pakistan-glaciers-100m'), { ...national, zoom: [7, END], theme: 'glaciers' });
write('peaks', peaks(folder, isListedPeak), { ...national, box: PEAKS, zoom: [8, END], theme: 'relief' });
write('towns', { places: towns.map(({ coordinates, names, class: kind, rank }) => ({ type: 'Point', coordinates, properties: { class: kind, names, rank, ...areaOf(coordinates) } })) }, { ...national, zoom: [6.5, END], theme: 'towns' });
write('shore', shore(folder), { ...OSM, date: '2026-08', box: [61.5, 24.5, 67.5, 25.9], grid: AREA_GRID, within: 1, zoom: [7, END], theme: 'shore' });
write('asia-rivers', asiaRivers(), { license: 'CC0-1.0', attribution: 'Natural Earth', source: 'Natural Earth', box: ASIA, grid: 1e-3, within: 400, zoom: [3, END], theme: 'water' });
list('boundaries', readFileSync(new URL(BORDERS, OUT), 'utf8'), { source: 'Natural Earth', zoom: [7, END], theme: 'boundaries', box: REGION });

function areaOf(position) {
  const area = areas.find(({ box }) => isIn(box)(position));
  return area ? { in: area.name } : {};
}

writeFileSync(new URL('index.json', OUT), `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`);
console.log('all', entries.reduce((sum, { bytes }) => sum + bytes, 0));
