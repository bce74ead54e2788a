/** Names of WGS 84, longitude first, as GeoJSON has it. */
const IS_USUAL = /CRS:?84|EPSG:{1,2}4326|EPSG:[\d.]*:4326/i;

const EPSG = /EPSG:(?:[\d.]*:)?(\d{4,6})/i;

/**
 * The coordinate system that the old member `crs` of GeoJSON names, as in `EPSG:32643`.
 * @returns null where it names none, or the usual one
 */
export function nameOfCrs(crs: unknown): string | null {
  if (crs === undefined || crs === null) return null;
  const text = JSON.stringify(crs) ?? '';
  if (IS_USUAL.test(text)) return null;
  const [, code] = EPSG.exec(text) ?? [];
  return code === undefined ? text : `EPSG:${code}`;
}
