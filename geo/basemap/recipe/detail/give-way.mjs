/**
 * Marks what of the first view gives way to the finer files: a feature's `in` names the file.
 * Borders do so within the region; rivers and lakes only where the finer file does have them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { REGION } from '../geometry.mjs';
import { cutAtBox, lengthOf, metres } from './lines.mjs';
import { linesOf, polygonsOf } from './read.mjs';

const HALVES = [
  { name: 'water-north', box: [60.8, 31, 77.9, 37.2] },
  { name: 'water-south', box: [60.8, 23.5, 77.9, 31] },
];
const NEAR = 5_000; // metres within which a coarse river is the finer one
const EVERY = 1_000; // metres between the points that are looked at
const CELL = 0.1; // degrees

const finer = (name) => new URL(`../../detail/${name}.topo.json`, import.meta.url);

/** Positions of the finer waters by cells of a tenth of a degree. */
function cellsOf(name) {
  const cells = new Map();
  if (!existsSync(finer(name))) return cells;
  const topology = JSON.parse(readFileSync(finer(name), 'utf8'));
  const { waterways, water } = topology.objects;
  const features = [waterways, water].flatMap((object) => (object ? feature(topology, object).features : []));
  const lines = features.flatMap(({ geometry }) => [...linesOf(geometry), ...polygonsOf(geometry).flat()]);
  for (const position of lines.flatMap(dense)) {
    const key = cellOf(position);
    cells.set(key, [...(cells.get(key) ?? []), position]);
  }
  return cells;
}

const cellOf = ([x, y], dx = 0, dy = 0) => `${Math.floor(x / CELL) + dx} ${Math.floor(y / CELL) + dy}`;

function dense(line) {
  return line.flatMap((p, i) => {
    if (!i) return [p];
    const steps = Math.ceil(metres(line[i - 1], p) / EVERY);
    return Array.from({ length: steps }, (_, k) => k === steps - 1 ? p : p.map((v, axis) => line[i - 1][axis] + ((v - line[i - 1][axis]) * (k + 1)) / steps));
  });
}

const STEPS = [-1, 0, 1];
const isCovered = (cells, p) => STEPS.some((dx) => STEPS.some((dy) => (cells.get(cellOf(p, dx, dy)) ?? []).some((q) => metres(p, q) < NEAR)));

const LEAST = 8_000; // metres: a shorter stretch stays with what is before it

/** A line in stretches that are covered and others that are not. */
function stretches(line, cells) {
  const found = [];
  for (const p of dense(line)) {
    const covered = isCovered(cells, p);
    const last = found.at(-1);
    if (last?.covered === covered) last.line.push(p);
    else found.push({ covered, line: last ? [last.line.at(-1), p] : [p] });
  }
  return found.reduce((kept, one) => {
    const last = kept.at(-1);
    if (last && (last.covered === one.covered || lengthOf(one.line) < LEAST)) last.line.push(...one.line.slice(1));
    else kept.push(one);
    return kept;
  }, []);
}

/** Only the vertices that a line had, with the ends of the stretch. */
const without = (line, vertices) => line.filter((p, i) => i === 0 || i === line.length - 1 || vertices.has(p));

function river({ type, properties, geometry }, halves) {
  const part = (coordinates, more) => ({ type, properties: { ...properties, ...more }, geometry: { type: 'LineString', coordinates } });
  let rest = [geometry.coordinates];
  const found = [];
  for (const { name, box, cells } of halves) {
    const cuts = rest.map((line) => cutAtBox(line, box));
    rest = cuts.flatMap(({ outside }) => outside);
    for (const line of cuts.flatMap(({ inside }) => inside)) {
      const vertices = new Set(line);
      for (const { covered, line: stretch } of stretches(line, cells)) found.push(part(without(stretch, vertices), covered ? { in: name } : {}));
    }
  }
  return [...rest.map((line) => part(line, {})), ...found];
}

function lake(one, halves) {
  const [ring] = polygonsOf(one.geometry)[0];
  const of = halves.find(({ box: [w, s, e, n] }) => ring[0][0] > w && ring[0][0] < e && ring[0][1] > s && ring[0][1] < n);
  const points = dense(ring);
  const covered = of && points.filter((p) => isCovered(of.cells, p)).length / points.length > 0.5;
  return covered ? { ...one, properties: { ...one.properties, in: of.name } } : one;
}

function boundary({ type, properties, geometry }) {
  const cuts = geometry.coordinates.map((line) => cutAtBox(line, REGION));
  const part = (coordinates, more) => ({ type, properties: { ...properties, ...more }, geometry: { type: 'MultiLineString', coordinates } });
  const [inside, outside] = ['inside', 'outside'].map((where) => cuts.flatMap((cut) => cut[where]));
  return [...(inside.length ? [part(inside, { in: 'boundaries' })] : []), ...(outside.length ? [part(outside, {})] : [])];
}

const halvesWithCells = () => HALVES.map((half) => ({ ...half, cells: cellsOf(half.name) }));

export const giveWay = {
  rivers(features) {
    const halves = halvesWithCells();
    return features.flatMap((one) => river(one, halves));
  },
  lakes(features) {
    const halves = halvesWithCells();
    return features.map((one) => lake(one, halves));
  },
  boundaries: (features) => features.flatMap(boundary),
};
