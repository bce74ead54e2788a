import type { Manifest } from '../../src/content/manifest';

/** Around the first view of an atlas that names no region, as a share of its extent: what a reader sees who moves the map. */
const AROUND_RATIO = 0.35;
const FURTHEST_LAT_DEG = 85;
const LEAST_EXTENT_DEG = 2;
const MOST_EXTENT_DEG = 60;

/**
 * The region that is drawn finely, as `west,south,east,north`.
 * @param wanted what the command was told; absent: what `atlas.json` says, else what lies around the first view
 * @throws where that is no region, or one that is too large to be drawn finely
 */
export function regionOf(wanted: string | undefined, manifest: Pick<Manifest, 'basemap' | 'view'>): string {
  const numbers = wanted?.split(',').map(Number) ?? manifest.basemap?.region ?? around(manifest.view);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const isRegion =
    numbers.length === 4 &&
    numbers.every(Number.isFinite) &&
    Math.abs(west) <= 180 &&
    Math.abs(east) <= 180 &&
    south < north &&
    Math.max(-south, north) <= FURTHEST_LAT_DEG;
  const extent = east - west + (east < west ? 360 : 0);
  const shown = wanted ?? numbers.join(',');
  if (!isRegion || extent <= 0)
    throw new Error(
      `--region: found "${shown}", wanted west,south,east,north in degrees, such as 3,46,10,53; beyond 180° west is the larger: 170,-25,-170,-10`,
    );
  if (Math.max(extent, north - south) > MOST_EXTENT_DEG)
    throw new Error(
      `--region: found ${Math.round(extent)}° by ${Math.round(north - south)}°, wanted ${MOST_EXTENT_DEG}° at the most: the rest of the earth is drawn anyway`,
    );
  return [west, south, east, north].join(',');
}

function around([west, south, east, north]: Manifest['view']): number[] {
  const margin = (low: number, high: number) =>
    Math.max((high - low) * AROUND_RATIO, (LEAST_EXTENT_DEG - (high - low)) / 2);
  const [lon, lat] = [margin(west, east), margin(south, north)];
  return [
    Math.max(-180, west - lon),
    Math.max(-FURTHEST_LAT_DEG, south - lat),
    Math.min(180, east + lon),
    Math.min(FURTHEST_LAT_DEG, north + lat),
  ].map((degrees) => Number(degrees.toFixed(2)));
}
