import { distance } from './geometry.mjs';

const NEAR = 0.05; // degrees bridged where two segments do not quite meet
const GAP = 0.6; // degrees bridged, dearly, from a loose end: reservoirs and lakes interrupt the lines
const CELL = 0.1;

/** The network as points with neighbours; ends are tied to the nearest point of another segment. */
export function network(segments) {
  const points = [];
  const cells = new Map();
  const key = (x, y) => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;
  segments.forEach(({ line }, segment) => {
    line.forEach(([x, y], i) => {
      const id = points.push({ at: [x, y], segment, links: [] }) - 1;
      const cell = key(x, y);
      cells.set(cell, [...(cells.get(cell) ?? []), id]);
      if (i) link(points, id - 1, id, 1);
      points[id].end = i === 0 || i === line.length - 1;
    });
  });
  const around = ([x, y], reach = 1) => {
    const found = [];
    for (let i = -reach; i <= reach; i++)
      for (let j = -reach; j <= reach; j++) found.push(...(cells.get(key(x + i * CELL, y + j * CELL)) ?? []));
    return found;
  };
  points.forEach((point, id) => {
    if (!point.end) return;
    const best = new Map();
    for (const other of around(point.at)) {
      const { segment, at } = points[other];
      const d = distance(point.at, at);
      if (segment !== point.segment && d < NEAR && d < (best.get(segment)?.d ?? Infinity)) best.set(segment, { d, other });
    }
    for (const { other, d } of best.values()) link(points, id, other, d < 0.002 ? 1 : 6);
  });
  const loose = points.map((_, id) => id).filter((id) => points[id].links.length === 1);
  for (const id of loose) {
    const others = loose.filter((other) => other !== id && distance(points[id].at, points[other].at) < GAP);
    for (const other of others) link(points, id, other, 8);
  }
  return { points, around };
}

function link(points, a, b, dear) {
  const cost = distance(points[a].at, points[b].at) * dear + 1e-6;
  points[a].links.push([b, cost]);
  points[b].links.push([a, cost]);
}

/** Point of the network nearest to a position, within half a degree. */
export function nearest({ points, around }, position) {
  const candidates = around(position, 5);
  return candidates.reduce((a, b) => (a === undefined || distance(points[b].at, position) < distance(points[a].at, position) ? b : a), undefined);
}

/** Cheapest way along the network (Dijkstra; a sorted array is queue enough). */
export function path({ points }, from, to) {
  const cost = new Map([[from, 0]]);
  const before = new Map();
  const queue = [[0, from]];
  while (queue.length) {
    const [c, at] = queue.shift();
    if (at === to) break;
    if (c > cost.get(at)) continue;
    for (const [next, step] of points[at].links) {
      const sum = c + step;
      if (sum >= (cost.get(next) ?? Infinity)) continue;
      cost.set(next, sum);
      before.set(next, at);
      let low = 0;
      let high = queue.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (queue[middle][0] < sum) low = middle + 1;
        else high = middle;
      }
      queue.splice(low, 0, [sum, next]);
    }
  }
  if (to !== from && !before.has(to)) return null;
  const found = [to];
  while (found[0] !== from) found.unshift(before.get(found[0]));
  return found;
}
