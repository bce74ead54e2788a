import { isPosition } from '../clinic/feature-findings';
import { isRecord } from '../clinic/is-record';
import { mapPositions } from './map-positions';

const WEB_MERCATOR = 'EPSG:3857';

/** Half the side of the world in Web Mercator. */
const WORLD_EDGE_M = 20_037_508.35;

/** Northings of UTM do not go beyond this, nor eastings beyond a tenth of it: what does is Web Mercator. */
const LARGEST_EASTING_M = 1_000_000;

/** UTM on WGS 84, zone by zone, north and south; ETRS89, which lies within a metre of it; Web Mercator by all its names. */
const UTM = /^EPSG:32([67])(0[1-9]|[1-5]\d|60)$/;
const ETRS_UTM = /^EPSG:258(2[89]|3[0-8])$/;
const IS_WEB_MERCATOR = /^EPSG:(?:3857|3785|900913|102100|102113)$/;

/** What is told of a coordinate system to the library that knows how to leave it; null: it is not known here. */
export function projectionOf(crs: string): string | null {
  if (IS_WEB_MERCATOR.test(crs)) return WEB_MERCATOR;
  const [, hemisphere, zone] = UTM.exec(crs) ?? [];
  if (zone !== undefined)
    return `+proj=utm +zone=${Number(zone)} ${hemisphere === '7' ? '+south ' : ''}+datum=WGS84 +units=m`;
  const [, european] = ETRS_UTM.exec(crs) ?? [];
  return european === undefined ? null : `+proj=utm +zone=${european} +ellps=GRS80 +units=m`;
}

/**
 * Turns metres into degrees: of the coordinate system that the file names; where it names none, of Web Mercator, if they
 * can be of no other. Metres of a zone that nobody names are not guessed at.
 */
export async function metresMend({
  values,
  crs,
}: {
  readonly values: readonly unknown[];
  readonly crs: string | null;
}): Promise<((feature: unknown) => unknown) | null> {
  const projection = crs === null ? guessed(values) : projectionOf(crs);
  if (projection === null) return null;
  const { default: proj4 } = await import('proj4');
  const { inverse } = proj4(projection);
  const toDegrees = (position: unknown) => {
    if (!isPosition(position) || !areMetres(position)) return position;
    const [lon = 0, lat = 0] = inverse([position[0] ?? 0, position[1] ?? 0]);
    return [round(lon), round(lat), ...position.slice(2)];
  };
  return (feature) => mapPositions(feature, toDegrees);
}

/** A file may hold both, as where one of two was exported otherwise. */
const areMetres = ([x = 0, y = 0]: readonly number[]) => Math.abs(x) > 180 || Math.abs(y) > 90;

/** A hundredth of a millimetre. */
const ROUNDED_PER_DEG = 1e10;

const round = (degrees: number) => Math.round(degrees * ROUNDED_PER_DEG) / ROUNDED_PER_DEG;

function guessed(values: readonly unknown[]): string | null {
  let [most, isWithin] = [0, true];
  for (const value of values) {
    if (!isRecord(value)) continue;
    mapPositions(value, (position) => {
      if (!isPosition(position) || !areMetres(position)) return position;
      const [x = 0, y = 0] = position;
      most = Math.max(most, Math.abs(x));
      isWithin &&= Math.abs(x) <= WORLD_EDGE_M && Math.abs(y) <= WORLD_EDGE_M;
      return position;
    });
  }
  return isWithin && most > LARGEST_EASTING_M ? WEB_MERCATOR : null;
}
