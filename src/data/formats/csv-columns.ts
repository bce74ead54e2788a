/** Names of columns that hold a place, in files of many hands, in lower case. */
const COLUMNS = {
  lat: [
    'lat',
    'latitude',
    'y',
    'breite',
    'latitud',
    'lat_dd',
    'decimallatitude',
    'ycoord',
    'point_y',
    '纬度',
    'عرض',
  ],
  lon: [
    'lon',
    'lng',
    'long',
    'longitude',
    'x',
    'länge',
    'laenge',
    'longitud',
    'lon_dd',
    'decimallongitude',
    'xcoord',
    'point_x',
    '经度',
    'طول',
  ],
  wkt: ['wkt', 'geom', 'geometry', 'the_geom', 'wkt_geom', 'shape', 'geo', 'geometrie'],
  id: ['id', 'fid', 'objectid'],
} as const;

/** The columns of a table that hold the places of its rows. */
export interface PlaceColumns {
  readonly lat?: string | undefined;
  readonly lon?: string | undefined;
  readonly wkt?: string | undefined;
  readonly id?: string | undefined;
}

/** Finds the columns by their names. */
export function placeColumns(fields: readonly string[]): PlaceColumns {
  const column = (of: keyof typeof COLUMNS) =>
    COLUMNS[of].flatMap((name) => fields.filter((field) => field.trim().toLowerCase() === name))[0];
  return { lat: column('lat'), lon: column('lon'), wkt: column('wkt'), id: column('id') };
}

/** Whether a heading has what says where a row lies. */
export const hasPlaces = ({ lat, lon, wkt }: PlaceColumns): boolean =>
  wkt !== undefined || (lat !== undefined && lon !== undefined);

/** Degrees as people write them in a cell: `12.5`, `12,5`, `74.3° E`; NaN where it is none. */
export function degreesIn(cell: string | undefined): number {
  const [, sign = '', digits = '', hemisphere = ''] =
    /^\s*([-+−]?)(\d+(?:[.,]\d+)?(?:e[-+]?\d+)?)\s*°?\s*([NSEWO]?)\s*$/i.exec(cell ?? '') ?? [];
  const isNegative = sign === '-' || sign === '−' || /[SW]/i.test(hemisphere);
  if (digits === '') return Number.NaN;
  return Number(digits.replace(',', '.')) * (isNegative ? -1 : 1);
}
