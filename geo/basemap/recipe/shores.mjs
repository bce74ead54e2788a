import { distance, lengthOf, outside, simplifyLine } from './geometry.mjs';
import { readSegments } from './gshhg.mjs';
import { nearest, network, path } from './network.mjs';

const FILE = 'work/shoreline.cdl';
const BOX = [53, 13, 102, 47];

export const readShores = () => readSegments(FILE, BOX, 'shores');

/** Makran from Jiwani to Sonmiani, where Natural Earth is too coarse for a map that goes as close as the port. */
const MAKRAN = [[61.95, 25.09], [66.45, 25.42]];

/** The state's ring with its coast between the two ends taken from the finer shoreline. */
export function refineCoast(ring, shores) {
  const ends = MAKRAN.map((end) => indexOfNearest(ring, end));
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const between = ring.slice(from, to + 1);
  const around = [...ring.slice(to, -1), ...ring.slice(0, from + 1)];
  const south = (line) => Math.max(...line.map(([, lat]) => lat)) < 26;
  const coast = south(between) ? between : around;
  const rest = coast === between ? around : between;
  if (!south(coast)) throw new Error(`no coast between ${MAKRAN.join(' and ')}`);
  const net = network(shores.filter(({ level, line }) => level === 1 && line.some(([x, y]) => x > 61 && x < 67 && y < 26 && y > 24)));
  const fine = path(net, nearest(net, coast[0]), nearest(net, coast[coast.length - 1])).map((id) => net.points[id].at);
  const joined = [...rest, ...fine];
  return [...joined, joined[0]];
}

const indexOfNearest = (line, position) => line.reduce((best, p, i) => (distance(p, position) < distance(line[best], position) ? i : best), 0);

/** Lakes of the region as rings, the pieces of neighbouring bins joined; river courses drawn as lakes are left out. */
export function lakeRings(shores) {
  const owners = new Map();
  for (const { level, owner, line } of shores) {
    if (level === 2) owners.set(owner, [...(owners.get(owner) ?? []), line]);
  }
  return [...owners.values()]
    .map(join)
    .filter((ring) => ring && !outside(ring[0]))
    .filter((ring) => roundness(ring) > 0.012 && squareKilometres(ring) > (isCore(ring[0]) ? 18 : 160))
    .map((ring) => {
      const half = ring.length >> 1;
      const within = isCore(ring[0]) ? 0.003 : 0.007;
      return [...simplifyLine(ring.slice(0, half + 1), within).slice(0, -1), ...simplifyLine(ring.slice(half), within)];
    });
}

const isCore = ([x, y]) => x > 60.5 && x < 80.5 && y > 23.5 && y < 41;

function join(pieces) {
  const [first, ...left] = pieces;
  let ring = [...first];
  while (left.length) {
    const end = ring[ring.length - 1];
    const gaps = left.map((line) => Math.min(distance(end, line[0]), distance(end, line[line.length - 1])));
    const next = gaps.indexOf(Math.min(...gaps));
    const [line] = left.splice(next, 1);
    if (gaps[next] > 0.02) return null;
    ring = ring.concat(distance(end, line[0]) <= distance(end, line[line.length - 1]) ? line : [...line].reverse());
  }
  if (distance(ring[0], ring[ring.length - 1]) > 0.02) return null;
  return [...ring, ring[0]];
}

const squareDegrees = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => (i ? sum + ring[i - 1][0] * y - x * ring[i - 1][1] : 0), 0) / 2);
const squeeze = (ring) => Math.cos((ring[0][1] * Math.PI) / 180);
const squareKilometres = (ring) => squareDegrees(ring) * squeeze(ring) * 111.2 ** 2;
const roundness = (ring) => (squareDegrees(ring) * squeeze(ring)) / lengthOf(ring) ** 2;
