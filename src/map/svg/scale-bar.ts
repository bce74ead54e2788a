import type { MapRecord } from '../../state/map-record';
import { unproject } from '../camera-math';
import type { Frame } from './frame';

/** The widest that the bar may be, in CSS pixels. */
const WIDEST = 110;

/** Mean radius of the earth in metres. */
const EARTH = 6_371_008.8;

export interface ScaleBar {
  /** In CSS pixels. */
  readonly width: number;
  /** The distance that it stands for, as the reader writes it. */
  readonly text: string;
}

/** A bar that stands for a round distance along the middle of a frame. */
export function scaleBar(frame: Frame, lang: MapRecord['lang']): ScaleBar {
  const { x, y } = frame.toWorld({ x: frame.size.x / 2, y: frame.size.y / 2 });
  const [, lat] = unproject({ x, y });
  const metresAPixel = (2 * Math.PI * EARTH * Math.cos((lat * Math.PI) / 180)) / frame.scale;
  const metres = roundDown(WIDEST * metresAPixel);
  const far = metres >= 1000;
  const format = formatOf(lang, far ? 'kilometer' : 'meter');
  return { width: metres / metresAPixel, text: format.format(far ? metres / 1000 : metres) };
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once, as making one takes longer than all the rest. */
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
