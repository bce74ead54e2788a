import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import topology from '../../geo/basemap/regions.topo.json';
import { isDisputed, type RegionTopology, regionAt, unpackRegions } from '../../src/content/regions';

const regions = unpackRegions(topology as unknown as RegionTopology);

test.each<{ at: string; position: Position; name?: string; country: string; disputed?: boolean }>([
  { at: 'Gwadar', position: [62.325, 25.122], name: 'Balochistan', country: 'Pakistan' },
  { at: 'the head of Gwadar', position: [62.31, 25.09], name: 'Balochistan', country: 'Pakistan' },
  { at: 'Peshawar', position: [71.55, 34.01], name: 'Khyber Pakhtunkhwa', country: 'Pakistan' },
  { at: 'Miranshah', position: [70.07, 33], name: 'Khyber Pakhtunkhwa', country: 'Pakistan' },
  { at: 'Gilgit', position: [74.31, 35.92], name: 'Gilgit-Baltistan', country: 'Pakistan', disputed: true },
  {
    at: 'Muzaffarabad',
    position: [73.47, 34.37],
    name: 'Azad Jammu and Kashmir',
    country: 'Pakistan',
    disputed: true,
  },
  { at: 'Srinagar', position: [74.8, 34.08], name: 'Jammu and Kashmir', country: 'India', disputed: true },
  { at: 'Leh', position: [77.58, 34.15], name: 'Ladakh', country: 'India', disputed: true },
  { at: 'Aksai Chin', position: [79.5, 35.2], name: 'Xinjiang', country: 'China', disputed: true },
  { at: 'Kashgar', position: [75.99, 39.47], name: 'Xinjiang', country: 'China' },
  { at: 'Amritsar', position: [74.87, 31.63], name: 'Punjab', country: 'India' },
  { at: 'Muscat', position: [58.4, 23.58], country: 'Oman' },
])('$at lies where it is governed from', ({ position, name, country, disputed = false }) => {
  const region = regionAt(regions, position);
  expect(region).toMatchObject({ country, ...(name === undefined ? {} : { name }) });
  expect(region && isDisputed(region, position)).toBe(disputed);
});

test('at sea lies nothing', () => {
  expect(regionAt(regions, [63, 23.5])).toBeNull();
});
