/** Lines and rings measured in metres: thinning, joining end to end, cutting at boxes. */
import clipping from 'polygon-clipping';

const METRES_A_DEGREE = 111_195;

/** Metres between two positions, near enough for a few kilometres. */
export function metres(a, b) {
  const squeeze = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  return Math.hypot((a[0] - b[0]) * squeeze, a[1] - b[1]) * METRES_A_DEGREE;
}

/** Metres from a position to the stretch between two others. */
export function metresToStretch(p, a, b) {
  const squeeze = Math.cos((p[1] * Math.PI) / 180);
  const [x, y] = [(b[0] - a[0]) * squeeze, b[1] - a[1]];
  const [px, py] = [(p[0] - a[0]) * squeeze, p[1] - a[1]];
  const t = Math.max(0, Math.min(1, (px * x + py * y) / (x * x + y * y || 1)));
  return Math.hypot(px - t * x, py - t * y) * METRES_A_DEGREE;
}

export const lengthOf = (line) => line.reduce((sum, p, i) => (i ? sum + metres(line[i - 1], p) : 0), 0);

/** Douglas and Peucker: no vertex that goes lies further than `within` metres from what stays. */
export function thin(line, within) {
  const kept = new Set([0, line.length - 1]);
  const open = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    let [worst, at] = [within, 0];
    for (let i = from + 1; i < to; i++) {
      const off = metresToStretch(line[i], line[from], line[to]);
      if (off > worst) [worst, at] = [off, i];
    }
    if (!at) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** A ring is thinned in two halves, from its first vertex to the one farthest from it. */
export function thinRing(ring, within) {
  let far = 1;
  for (let i = 2; i < ring.length - 1; i++) if (metres(ring[0], ring[i]) > metres(ring[0], ring[far])) far = i;
  return [...thin(ring.slice(0, far + 1), within), ...thin(ring.slice(far), within).slice(1)];
}

const keyOf = ([x, y]) => `${x.toFixed(5)} ${y.toFixed(5)}`;

/** Joins lines that meet end to end, at a fork with the one that goes straight on, so that there are fewer of them. */
export function joined(lines) {
  const ends = new Map();
  const left = new Set();
  const same = new Set();
  for (const line of lines) {
    const drawn = [JSON.stringify(line), JSON.stringify(line.toReversed())];
    if (line.length < 2 || drawn.some((key) => same.has(key))) continue;
    same.add(drawn[0]);
    left.add(line);
    for (const end of [line[0], line.at(-1)]) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), line]);
  }
  const grow = (line) => {
    for (let next = following(line, ends, left); next; next = following(line, ends, left)) line = [...line, ...next.slice(1)];
    return line;
  };
  const found = [];
  for (const line of lines) {
    if (!left.delete(line)) continue;
    found.push(grow(grow(line).toReversed()));
  }
  return found;
}

const heading = (a, b) => Math.atan2(b[1] - a[1], (b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180));
const STRAIGHT = Math.PI / 2;

function following(line, ends, left) {
  const end = line.at(-1);
  let [best, least] = [undefined, STRAIGHT];
  for (const other of ends.get(keyOf(end)) ?? []) {
    if (!left.has(other)) continue;
    const onward = keyOf(other[0]) === keyOf(end) ? other : other.toReversed();
    const turn = Math.abs(heading(line.at(-2), end) - heading(onward[0], onward[1]));
    const bend = Math.min(turn, 2 * Math.PI - turn);
    if (bend < least) [best, least] = [[other, onward], bend];
  }
  if (!best) return undefined;
  left.delete(best[0]);
  return best[1];
}

/** Where a stretch crosses into and out of a box, as parts of its length; nothing if it misses it. */
function crossing(a, b, [w, s, e, n]) {
  let [from, to] = [0, 1];
  const sides = [[a[0] - b[0], a[0] - w], [b[0] - a[0], e - a[0]], [a[1] - b[1], a[1] - s], [b[1] - a[1], n - a[1]]];
  for (const [step, room] of sides) {
    if (!step && room < 0) return undefined;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to ? [from, to] : undefined;
}

const between = (a, b, t) => (t <= 0 ? a : t >= 1 ? b : [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);

/** Parts of a line inside a box and outside it, in order. */
export function cutAtBox(line, box) {
  const parts = { inside: [], outside: [] };
  let [last, now] = [undefined, []];
  const add = (where, a, b) => {
    if (where !== last) parts[where].push((now = [a]));
    now.push(b);
    last = where;
  };
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const [from, to] = crossing(a, b, box) ?? [2, 2];
    if (from > 0) add('outside', a, between(a, b, Math.min(1, from)));
    if (from < 1) add('inside', between(a, b, from), between(a, b, to));
    if (from < 1 && to < 1) add('outside', between(a, b, to), b);
  }
  return parts;
}

/** A line cut at boxes: `[name of the box or undefined, line]`. */
export function cutAtBoxes(line, boxes) {
  const found = [];
  let rest = [line];
  for (const { name, box } of boxes) {
    const outside = [];
    for (const one of rest) {
      const cut = cutAtBox(one, box);
      found.push(...cut.inside.map((part) => [name, part]));
      outside.push(...cut.outside);
    }
    rest = outside;
  }
  return [...found, ...rest.map((part) => [undefined, part])].filter(([, part]) => lengthOf(part) > 1);
}

export const ringOfBox = ([w, s, e, n]) => [[w, s], [e, s], [e, n], [w, n], [w, s]];

const touches = ([w, s, e, n], ring) => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return Math.min(...xs) < e && Math.max(...xs) > w && Math.min(...ys) < n && Math.max(...ys) > s;
};

/** Polygons inside a box, cut at its sides. */
export function polygonsInBox(polygons, box) {
  const near = polygons.filter(([ring]) => touches(box, ring));
  return near.flatMap((one) => clipping.intersection([one], [ringOfBox(box)]));
}

/** Polygons cut at boxes: `[name of the box or undefined, polygon]`. */
export function polygonsCutAtBoxes(polygons, boxes) {
  const found = [];
  let rest = polygons;
  for (const { name, box } of boxes) {
    const near = rest.filter(([ring]) => touches(box, ring));
    if (!near.length) continue;
    const far = rest.filter(([ring]) => !touches(box, ring));
    found.push(...polygonsInBox(near, box).map((one) => [name, one]));
    rest = [...far, ...near.flatMap((one) => clipping.difference([one], [ringOfBox(box)]))];
  }
  return [...found, ...rest.map((one) => [undefined, one])];
}

/** Square kilometres of a ring. */
export function areaOf(ring) {
  const squeeze = Math.cos((ring[0][1] * Math.PI) / 180);
  const twice = ring.reduce((sum, [x, y], i) => (i ? sum + (ring[i - 1][0] * y - x * ring[i - 1][1]) : 0), 0);
  return (Math.abs(twice) / 2) * squeeze * (METRES_A_DEGREE / 1000) ** 2;
}
