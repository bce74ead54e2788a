import type { Position } from 'geojson';
import { foldDigits } from '../i18n/digits';

/** What a query says of a place on earth: where it is; or `nowhere`, where it is meant so but cannot be. */
export type QueriedPosition = { readonly position: Position } | 'nowhere';

/** Marks of degrees, minutes and seconds, and what is typed or printed for them. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/''|´´|′′|[″”“"〃＂]|\bsec\b|秒/gu, '"'],
  [/[′’‘'´`ʹ＇]|\bmin\b|分/gu, "'"],
  [/[°º˚∘]|\bdeg\b|度/gu, '°'],
];

/** The quarters of heaven, before or behind a number, in the languages of the atlas. */
const QUARTERS: readonly (readonly [RegExp, string])[] = [
  [/北纬|北緯|شمالی?|عرض بلد|\b(?:north|lat(?:itude)?)\b:?/giu, 'N'],
  [/南纬|南緯|جنوبی?|\bsouth\b/giu, 'S'],
  [/东经|東經|مشرقی?|طول بلد|\b(?:east|lon(?:g(?:itude)?)?|lng)\b:?/giu, 'E'],
  [/西经|西經|مغربی?|\bwest\b/giu, 'W'],
];

const NUMBER = String.raw`([-+]?\d{1,3}(?:\.\d+)?)`;

/** Where the links of maps hold a position: latitude first. */
const IN_LINKS = [
  `^geo:${NUMBER},${NUMBER}`,
  `[?&]mlat=${NUMBER}&mlon=${NUMBER}`,
  `!3d${NUMBER}!4d${NUMBER}`,
  `[?&](?:q|ll|query|center|destination|daddr|cp)=(?:loc:)?${NUMBER}[,~]${NUMBER}`,
  `@${NUMBER},${NUMBER}`,
  String.raw`#(?:map=)?\d+(?:\.\d+)?/${NUMBER}/${NUMBER}`,
].map((pattern) => new RegExp(pattern, 'i'));

/** An angle: degrees, perhaps minutes and seconds, perhaps a quarter before or behind it. */
const ANGLE =
  /^([NSEW])? ?([-+]?\d{1,3}(?:\.\d+)?)(?: ?° ?| |(?=[NSEW])|$)(?:(\d{1,2}(?:\.\d+)?)(?: ?' ?| |(?=[NSEW])|$))?(?:(\d{1,2}(?:\.\d+)?) ?"? ?)?([NSEW])?$/;

/** Reads coordinates in the common writings, and the links of common maps as text; null for what is none of these. */
export function parseCoordinates(query: string): QueriedPosition | null {
  const text = plain(query);
  for (const pattern of IN_LINKS) {
    const [, lat, lon] = pattern.exec(text) ?? [];
    if (lat !== undefined && lon !== undefined) return onEarth(Number(lat), Number(lon));
  }
  const written = asWritten(text);
  const halves = halvesOf(written);
  if (halves === null) return null;
  const [first, second] = halves.map(readAngle);
  if (!first || !second) return looksLikeAngles(written) ? 'nowhere' : null;
  if (first.axis !== null && first.axis === second.axis) return 'nowhere';
  const isReversed = first.axis === 'lon' || second.axis === 'lat';
  return isReversed ? onEarth(second.degrees, first.degrees) : onEarth(first.degrees, second.degrees);
}

/** One kind of digit, minus, comma and space; escapes of links undone. */
function plain(query: string): string {
  let text = query.trim();
  if (/^[a-z]+:/i.test(text)) text = text.replaceAll(/%2c/gi, ',').replaceAll('%20', ' ');
  for (const [pattern, mark] of MARKS) text = text.replace(pattern, mark);
  return foldDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replaceAll('٫', '.')
    .replace(/[،、;]/g, ',')
    .replace(/[−–—]/g, '-')
    .replace(/\s+/g, ' ');
}

/** With the quarters as letters; brackets and equals signs are for the eye. */
function asWritten(text: string): string {
  let written = text;
  for (const [pattern, letter] of QUARTERS) written = written.replace(pattern, letter);
  return written
    .toUpperCase()
    .replace(/[()[\]=]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The two angles; null where it is nothing but digits, marks and quarters, or does not fall in two. */
function halvesOf(written: string): readonly [string, string] | null {
  if (!/^[\dNSEW°'", .+/|-]+$/.test(written) || !/\d/.test(written)) return null;
  const quarters = written.match(/[NSEW]/g)?.length ?? 0;
  const marked = /[°'"]/.test(written);
  if (quarters === 0 && !marked && !/\d\.\d.*\d\.\d|\d,\d+[ ,]+-?\d+,\d/.test(written)) return null;
  const pattern = patternsFor(quarters, written).find((one) => one.test(written));
  const [, first, second] = pattern?.exec(written) ?? [];
  if (first === undefined || second === undefined) return marked ? ['', ''] : null;
  return [first, second];
}

const BETWEEN = String.raw`\s*[,/|]?\s*`;

function patternsFor(quarters: number, written: string): readonly RegExp[] {
  if (quarters === 2) {
    return /^[NSEW]/.test(written)
      ? [new RegExp(`^([NSEW][^NSEW]*?)${BETWEEN}([NSEW][^NSEW]*)$`)]
      : [new RegExp(`^([^NSEW]*[NSEW])${BETWEEN}([^NSEW]*[NSEW])$`)];
  }
  if (quarters > 0) return [];
  return [
    // With a comma for the decimal point.
    /^(-?\d{1,3},\d+)[ ,/|]+(-?\d{1,3},\d+)$/,
    /^([^,/|]*[^,/| ]) ?[,/|] ?([^,/|]+)$/,
    /^([-+]?[\d.]+°[^°]*?) ?([-+]?[\d.]+°.*)$/,
    /^([-+]?[\d.]+) ([-+]?[\d.]+)$/,
  ];
}

interface Angle {
  readonly degrees: number;
  /** By its quarter; null where it names none. */
  readonly axis: 'lat' | 'lon' | null;
}

function readAngle(half: string): Angle | null {
  const text = half.replace(/^(-?\d{1,3}),(\d+)/, '$1.$2').trim();
  const [, before, whole, minutes = '0', seconds = '0', behind] = ANGLE.exec(text) ?? [];
  const quarter = before ?? behind;
  if (
    whole === undefined ||
    (before && behind) ||
    (quarter && /^[-+]/.test(whole)) ||
    Number(minutes) >= 60 ||
    Number(seconds) >= 60
  )
    return null;
  const size = Math.abs(Number(whole)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isNegative = whole.startsWith('-') !== (quarter === 'S' || quarter === 'W');
  const axis = quarter === undefined ? null : /[NS]/.test(quarter) ? 'lat' : 'lon';
  return { degrees: isNegative ? -size : size, axis };
}

const looksLikeAngles = (written: string) => /\d ?°|\d[.,]\d.*\d[.,]\d|\d ?[NSEW].*\d ?[NSEW]/.test(written);

/** A latitude beyond the pole was meant as a longitude, if that makes sense. */
function onEarth(lat: number, lon: number): QueriedPosition {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { position: [lon, lat] };
  if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) return { position: [lat, lon] };
  return 'nowhere';
}
