/** The true shore from the border in the west to Port Qasim: a band along the coast, its land and its sea, and the line between them. */
import clipping from 'polygon-clipping';
import { metres, ringOfBox, thin } from './lines.mjs';
import { readExtract } from './read.mjs';

/** The main shore in order from east to west: where the chains of the extract meet, and where they leave the sea for a district's border. */
const WEST = [61.6173, 25.1715];
const EAST = [67.37, 24.79];
const OPEN = 67.14; // degrees east: beyond, mangrove islands that no source has lie before the shore, behind a creek

const BAND = { open: 0.06, creek: 0.012 }; // degrees on either side of the shore
const EVERY = 1_500; // metres between the rounds that make the band

const meets = (a, b) => metres(a, b) < 60;

/** Joins the chains of the main shore, from Port Qasim westward. */
function mainShore(chains) {
  const left = new Set(chains);
  let line = chains.find((one) => one.some((p) => p[0] < EAST[0] && p[0] > 67.36 && p[1] > 24.7));
  left.delete(line);
  for (;;) {
    const next = [...left].find((one) => meets(one[0], line.at(-1)) || meets(one.at(-1), line.at(-1)));
    if (!next) break;
    left.delete(next);
    line = [...line, ...(meets(next[0], line.at(-1)) ? next : next.toReversed())];
  }
  const from = line.findLastIndex(([x, y]) => x > EAST[0] && y > 24.5);
  const to = line.findIndex((p) => metres(p, WEST) < 500);
  return line.slice(from + 1, to + 1);
}

const dense = (line) =>
  line.flatMap((p, i) => {
    const steps = i ? Math.ceil(metres(line[i - 1], p) / EVERY) : 1;
    return Array.from({ length: steps }, (_, k) => (i ? p.map((v, axis) => line[i - 1][axis] + ((v - line[i - 1][axis]) * (k + 1)) / steps) : p));
  });

const SIDES = 12;
const roundAround = ([x, y], reach) => [
  Array.from({ length: SIDES + 1 }, (_, i) => (((i % SIDES) + 0.5) / SIDES) * 2 * Math.PI).map((angle) => [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]),
];

/** A polygon that holds everything within reach of the lines, as far west as the shore goes. */
function bandAround(lines) {
  const rounds = lines.flatMap((line) =>
    dense(thin(line, 400)).map(([x, y]) => {
      return roundAround([x, y], x > OPEN ? BAND.creek : BAND.open);
    }),
  );
  return clipping.intersection(clipping.union(...rounds), [ringOfBox([WEST[0], 24, EAST[0], 26])]);
}

export function shore(folder) {
  const features = readExtract(folder, 'pakistan-coast');
  const lines = features.map(({ geometry }) => geometry.coordinates);
  const isRing = (line) => metres(line[0], line.at(-1)) < 1 && line.length > 3;
  const main = mainShore(lines.filter((line) => !isRing(line)));
  const islands = lines.filter((line) => isRing(line) && line[0][0] < EAST[0] && line[0][1] > 24.6);
  const inland = [[61.4, main.at(-1)[1]], [61.4, 27], [67.6, 27], [67.6, main[0][1]]];
  const band = bandAround([main, ...islands]);
  const ground = clipping.union([[...main, ...inland, main[0]]], ...islands.map((ring) => [ring]));
  const polygons = (kind, coordinates) => ({ type: 'MultiPolygon', coordinates, properties: { class: kind } });
  return {
    shore: [
      polygons('sea', clipping.difference(band, ground)),
      polygons('land', clipping.intersection(band, ground)),
      { type: 'MultiLineString', coordinates: [main, ...islands], properties: { class: 'line' } },
    ],
  };
}
