/** Where states disagree on whose the ground is: there nothing is named but by the atlas's own list. */
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { polygonsOf } from './read.mjs';

const regions = JSON.parse(readFileSync(new URL('../../regions.topo.json', import.meta.url), 'utf8'));
const disputed = feature(regions, regions.objects.regions).features.filter(({ properties }) => properties.disputed);
const contested = feature(regions, regions.objects.regions).features.flatMap(({ properties }) => properties.disputedIn ?? []);
const rings = disputed.flatMap(({ geometry }) => polygonsOf(geometry)).map(([ring]) => ring);

function within(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

const DOUBT = 0.012; // degrees: the regions are good to about a kilometre

/** Whether a position lies in disputed ground, or so near it that the outlines cannot tell. */
export function isDisputed([x, y]) {
  const around = [[0, 0], [DOUBT, 0], [-DOUBT, 0], [0, DOUBT], [0, -DOUBT]].map(([dx, dy]) => [x + dx, y + dy]);
  return (
    contested.some(([w, s, e, n]) => x > w && x < e && y > s && y < n) ||
    rings.some((ring) => around.some((p) => within(ring, p)))
  );
}

/** Whether any part of a line lies there. */
export const crossesDisputed = (line) => line.some((p, i) => (i % 4 === 0 || i === line.length - 1) && isDisputed(p));
