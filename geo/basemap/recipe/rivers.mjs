import { distance, lengthOf, simplifyLine } from './geometry.mjs';
import { readSegments } from './gshhg.mjs';
import { nearest, network, path } from './network.mjs';
import { RIVERS, SKETCHED_RIVERS } from './river-names.mjs';

const BOX = [54, 14, 101, 47];
const CORE = [60.5, 23, 80, 41]; // where unnamed streams are kept too
const WITHIN = 0.007; // degrees of generalisation

const inCore = ([x, y]) => x > CORE[0] && x < CORE[2] && y > CORE[1] && y < CORE[3];

const feature = (rank, en, line) => ({
  type: 'Feature',
  properties: en ? { name: en, rank } : { rank },
  geometry: { type: 'LineString', coordinates: line },
});

/** Named rivers along the network, then what is left of its larger streams, unnamed. */
export function rivers(file) {
  const segments = readSegments(file, BOX, 'rivers').filter(({ level }) => level <= 5);
  const net = network(segments);
  const used = new Set();
  const features = [];
  for (const [rank, en, , , via] of RIVERS) {
    const stops = via.map((position) => nearest(net, position));
    const walk = [];
    stops.forEach((stop, i) => {
      if (stop === undefined) return console.warn(`${en}: nothing near ${via[i]}`);
      const off = distance(net.points[stop].at, via[i]);
      if (off > 0.2) console.warn(`${en}: ${(off * 111).toFixed(0)} km off ${via[i]}`);
      if (!i || stops[i - 1] === undefined) return;
      const part = path(net, stops[i - 1], stop);
      if (part) walk.push(...part);
      else console.warn(`${en}: no way from ${via[i - 1]} to ${via[i]}`);
    });
    const bends = walk.reduce((sum, id, i) => (i && walk[i - 1] !== id ? sum + distance(net.points[walk[i - 1]].at, net.points[id].at) : sum), 0);
    if (bends > 2.2 * lengthOf(via)) console.warn(`${en}: ${(bends / lengthOf(via)).toFixed(1)} times the straight line`);
    for (const id of walk) used.add(id);
    const line = walk.map((id) => net.points[id].at);
    features.push(feature(rank, en, simplifyLine(line, line.some(inCore) ? WITHIN : WITHIN * 2)));
  }
  for (const [rank, en, , , line] of SKETCHED_RIVERS) features.push(feature(rank, en, line));
  return [...features, ...unnamed(segments, net, used)];
}

function unnamed(segments, net, used) {
  const share = new Map();
  net.points.forEach(({ segment }, id) => {
    const [hit, all] = share.get(segment) ?? [0, 0];
    share.set(segment, [hit + used.has(id), all + 1]);
  });
  return segments
    .filter(({ level, line }, i) => level >= 1 && level <= 3 && share.get(i)[0] / share.get(i)[1] < 0.1 && inCore(line[0]) && lengthOf(line) > 0.4)
    .map(({ line }) => feature(5, null, simplifyLine(line, WITHIN)));
}
