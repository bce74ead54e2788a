/** The borders as `basemap.topo.json` has had them at full precision. */
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';

const basemap = new URL('../../basemap.topo.json', import.meta.url);
const REGION = [55, 15, 100, 45];

const touches = ([w, s, e, n], line) => line.some(([x, y]) => x > w && x < e && y > s && y < n);

export function boundaries() {
  const topology = JSON.parse(readFileSync(basemap, 'utf8'));
  const drawn = feature(topology, topology.objects.boundaries).features;
  return {
    boundaries: drawn.flatMap(({ geometry, properties }) => {
      const coordinates = geometry.coordinates.filter((line) => touches(REGION, line));
      return coordinates.length ? [{ type: 'MultiLineString', coordinates, properties }] : [];
    }),
  };
}
