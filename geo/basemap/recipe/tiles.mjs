/** Where the terrain lies that the relief is made from. Pure, so that it can be tested without the data. */

/** Pixels of a side; the deepest level has 16 by 8 tiles, so 30 samples a degree. */
export const TILE = 675;
export const SAMPLES_PER_DEGREE = 30;
const [COLUMNS, ROWS] = [16, 8];
const DEGREES = TILE / SAMPLES_PER_DEGREE;

/** A region as `west,south,east,north`; one that crosses 180° has an east of more than that. */
export function regionNamed(text) {
  const numbers = text.split(',').map(Number);
  const [west, south, east, north] = numbers;
  const isRegion = numbers.length === 4 && numbers.every(Number.isFinite);
  const end = east < west ? east + 360 : east;
  if (!isRegion || west < -180 || west >= 180 || south < -85 || north > 85 || south >= north || end === west || end > 540)
    throw new Error(`found the region "${text}", wanted west,south,east,north in degrees, such as 3,46,10,53`);
  return [west, south, end, north];
}

/** The same longitude a turn to the west and to the east. */
export const turnsAround = (lon) => [lon, lon - 360, lon + 360];

/**
 * The tiles under a region and what the interpolation reads around it.
 * @returns `column` and `row` of the first, counted from 180° W and 90° N and beyond 15 where the region crosses 180°; how many `columns` and `rows`;
 * and `tiles`: `{ column, row, x, y }`, of which `column` is that of the file
 */
export function tilesUnder([west, south, east, north], margin = 0.5) {
  const column = Math.floor((west - margin + 180) / DEGREES);
  const row = Math.max(0, Math.floor((90 - (north + margin)) / DEGREES));
  const columns = Math.floor((east + margin + 180) / DEGREES) - column + 1;
  const rows = Math.min(ROWS - 1, Math.floor((90 - (south - margin)) / DEGREES)) - row + 1;
  const tiles = Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    return { column: (((column + x) % COLUMNS) + COLUMNS) % COLUMNS, row: row + y, x, y };
  });
  return { column, row, columns, rows, tiles };
}
