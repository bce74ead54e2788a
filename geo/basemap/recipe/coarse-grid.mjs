/** Rewrites ../basemap.topo.json on the grid of the first view: node coarse-grid.mjs. What is drawn is finer from zoom 7 on, by ../detail/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const GRID = 0.0025; // degrees, about 280 m
const WITHIN = 0.003; // degrees; disputed borders keep all their corners
const WITHIN_PROVINCE = 0.015;

/** How far the corners of an arc may be moved, by what it draws. */
function tolerances({ objects }) {
  const within = new Map();
  const visit = (arcs, most) => {
    if (typeof arcs !== 'number') return arcs.forEach((one) => visit(one, most));
    const arc = arcs < 0 ? ~arcs : arcs;
    within.set(arc, Math.min(most, within.get(arc) ?? Infinity));
  };
  for (const { geometries } of Object.values(objects)) {
    for (const { arcs, properties: { kind } = {} } of geometries)
      visit(arcs, kind === 'province' ? WITHIN_PROVINCE : kind === 'disputed' || kind === 'control-line' ? 0 : WITHIN);
  }
  return within;
}

function distanceSquared([x, y], [ax, ay], [bx, by]) {
  const shrink = Math.cos((ay * Math.PI) / 180);
  const [ux, uy, vx, vy] = [(bx - ax) * shrink, by - ay, (x - ax) * shrink, y - ay];
  const length = ux * ux + uy * uy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (vx * ux + vy * uy) / length));
  return (vx - along * ux) ** 2 + (vy - along * uy) ** 2;
}

/** By Douglas and Peucker; both ends stay. */
function thinned(line, within) {
  if (within === 0 || line.length < 3) return line;
  const [start, end] = [line[0], line.at(-1)];
  let [farthest, most] = [0, within ** 2];
  for (let i = 1; i < line.length - 1; i++) {
    const away = distanceSquared(line[i], start, end);
    if (away > most) [farthest, most] = [i, away];
  }
  if (farthest === 0) return [start, end];
  return [...thinned(line.slice(0, farthest + 1), within).slice(0, -1), ...thinned(line.slice(farthest), within)];
}

export function onCoarseGrid(topology) {
  const { scale, translate } = topology.transform;
  const within = tolerances(topology);
  const step = ([x, y]) => [Math.round((x - translate[0]) / GRID), Math.round((y - translate[1]) / GRID)];
  const onGrid = (line) => line.map(step).filter((p, i, all) => !i || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
  const arcs = topology.arcs.map((arc, i) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    const isRing = line[0].join() === line.at(-1).join();
    const most = within.get(i) ?? 0;
    const least = isRing ? 4 : 2;
    // Nothing may vanish: a small island keeps what it needs to be one.
    const units = [most, 0].map((tolerance) => onGrid(thinned(line, tolerance))).find(({ length }) => length >= least) ?? line.map(step);
    return units.map((p, k) => (k ? [p[0] - units[k - 1][0], p[1] - units[k - 1][1]] : p));
  });
  return { ...topology, transform: { scale: [GRID, GRID], translate }, arcs };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = new URL('../basemap.topo.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(onCoarseGrid(JSON.parse(readFileSync(file, 'utf8'))))}\n`);
}
