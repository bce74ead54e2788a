import { regionNamed, turnsAround } from './tiles.mjs';

/** The region of full detail: west, south, east, north. `BASEMAP_REGION` names another than that of this atlas. */
export const REGION = process.env.BASEMAP_REGION ? regionNamed(process.env.BASEMAP_REGION) : [55, 15, 100, 45];

const COARSE = 0.22; // degrees, about 24 km
const RAMP = 24; // degrees over which the tolerance grows

/** Tolerances inside the region, in degrees: of what the first view draws, and of what is loaded close up. */
export const FIRST = 0.005; // about 550 m
export const CLOSE = 0.001; // about 110 m

/** Degrees by which a position lies outside the region. */
export function outside([lon, lat]) {
  const [west, south, east, north] = REGION;
  const beside = Math.min(...turnsAround(lon).map((x) => Math.max(west - x, 0, x - east)));
  return Math.hypot(beside, Math.max(south - lat, 0, lat - north));
}

/** Tolerance of simplification at a position, in degrees: even inside the region, growing smoothly around it. */
export const tolerance = (position, fine = FIRST) => fine + (COARSE - fine) * Math.min(1, outside(position) / RAMP);

/** Weight for topojson-simplify: area of the triangle, measured in local tolerances squared. */
export const weightOfTriangle = (fine) => ([a, b, c]) => {
  const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
  const squeeze = Math.max(0.2, Math.cos((b[1] * Math.PI) / 180));
  return (area * squeeze) / tolerance(b, fine) ** 2;
};

/** Whether a position lies in `[w, s, e, n]`. */
export const inside = ([w, s, e, n]) => ([x, y]) => x >= w && x <= e && y >= s && y <= n;

/** Degrees between two positions, measured as on the ground. */
export function distance(a, b) {
  return Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]);
}

function offset(point, from, to) {
  const squeeze = Math.cos((point[1] * Math.PI) / 180);
  const [x, y] = [(to[0] - from[0]) * squeeze, to[1] - from[1]];
  const [px, py] = [(point[0] - from[0]) * squeeze, point[1] - from[1]];
  const t = Math.max(0, Math.min(1, (px * x + py * y) / (x * x + y * y || 1)));
  return Math.hypot(px - t * x, py - t * y);
}

/** Douglas and Peucker, with the tolerance in degrees. */
export function simplifyLine(line, within) {
  if (line.length < 3) return line;
  let worst = 0;
  let at = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const off = offset(line[i], line[0], line[line.length - 1]);
    if (off > worst) [worst, at] = [off, i];
  }
  if (worst <= within) return [line[0], line[line.length - 1]];
  return [...simplifyLine(line.slice(0, at + 1), within).slice(0, -1), ...simplifyLine(line.slice(at), within)];
}

export const lengthOf = (line) => line.reduce((sum, p, i) => (i ? sum + distance(line[i - 1], p) : 0), 0);
