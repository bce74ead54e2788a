import type { Rect } from '../geometry/rect';
import type { MapRecord } from '../state/map-record';

/** The greatest width of the bar. */
const MAX_WIDTH_PX = 110;

/** Mean radius of the earth. */
const EARTH_RADIUS_M = 6_371_008.8;

export interface ScaleBar {
  /** In CSS pixels. */
  readonly widthPx: number;
  /** The distance that it stands for, as the reader writes it. */
  readonly text: string;
}

/**
 * A bar that stands for a round distance along a parallel of a Mercator map.
 * @param lat of the middle of the map, in degrees
 * @param worldPx side of the world at its zoom, in CSS pixels
 */
export function scaleBar(lat: number, worldPx: number, lang: MapRecord['lang']): ScaleBar {
  const metresAPixel = (2 * Math.PI * EARTH_RADIUS_M * Math.cos((lat * Math.PI) / 180)) / worldPx;
  const metres = roundDown(MAX_WIDTH_PX * metresAPixel);
  const far = metres >= 1000;
  const format = formatOf(lang, far ? 'kilometer' : 'meter');
  return { widthPx: metres / metresAPixel, text: format.format(far ? metres / 1000 : metres) };
}

/** Shows a bar in an element of a map. It is written only where it is seen to differ, as each time the page is laid out. */
export function showScale(element: HTMLElement, { widthPx, text }: ScaleBar): void {
  const width = `${Math.round(widthPx * 2) / 2}px`;
  if (element.style.width !== width) element.style.width = width;
  if (element.textContent !== text) element.textContent = text;
}

/** Where a map has the bar of its scale, in CSS pixels of the map's element; nowhere where it shows none. */
export function scaleBoxOn(map: HTMLElement): readonly Rect[] {
  const { left: x, top: y } = map.getBoundingClientRect();
  const box = map.querySelector('.map-scale')?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return [];
  return [{ left: box.left - x, top: box.top - y, right: box.right - x, bottom: box.bottom - y }];
}

const formats = new Map<string, Intl.NumberFormat>();

/** Cached, as creating a format takes longer than all the rest. */
function formatOf(lang: MapRecord['lang'], unit: 'kilometer' | 'meter'): Intl.NumberFormat {
  const key = `${lang}/${unit}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(`${lang}-u-nu-latn`, { style: 'unit', unit, unitDisplay: 'short' });
  formats.set(key, made);
  return made;
}

/** The greatest number of the form 1, 2, 3 or 5 times a power of ten that is no greater. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [5, 3, 2].find((candidate) => candidate * power <= value) ?? 1;
  return digit * power;
}
