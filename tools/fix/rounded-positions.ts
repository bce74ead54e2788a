/** More decimals than anything is surveyed to: a tenth of a metre. */
const DECIMALS_COUNT = 6;

const POSITION = /\[\s*-?\d+\.\d+\s*,\s*-?\d+\.\d+(?:\s*,\s*-?\d+(?:\.\d+)?)?\s*\]/g;
const LONG_NUMBER = new RegExp(`-?\\d+\\.\\d{${DECIMALS_COUNT + 1},}`, 'g');

/** A GeoJSON text with positions that say no more than six decimals. */
export const roundedPositions = (text: string): string =>
  text.replace(POSITION, (position) =>
    position.replace(LONG_NUMBER, (number) => String(Number(Number(number).toFixed(DECIMALS_COUNT)))),
  );
