import type { FindingCode } from './finding-code';

/** Where in a document: member names and array positions, from the outside in. */
export type Path = readonly (string | number)[];

/** What is wrong with a value, before it is known in which file and line the value stands. */
export interface Finding {
  /** Inside the value. */
  readonly path: Path;
  /** What is wrong, without the place; where it can, `found …, wanted …`. In English, for those who make an atlas. */
  readonly message: string;
  /** Absent: an error. An `error` stops a build and rejects a feature; a `warning` does neither. */
  readonly severity?: 'error' | 'warning';
  /** What kind of fault it is, by which a reader is told of it in their language. */
  readonly code?: FindingCode;
  /** The value found, short. */
  readonly found?: string;
  /** The value wanted, where it can be written as a value. */
  readonly wanted?: string;
}

/** Writes a path as a person would: `properties.facts[2].value`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

const LONGEST_QUOTE_CHARACTERS = 60;

/** A found value, short enough for one line. */
export function quote(value: unknown): string {
  const short = typeof value === 'string' ? value.slice(0, LONGEST_QUOTE_CHARACTERS) : value;
  const text = JSON.stringify(short, spellNumber) ?? 'nothing';
  return text.length > LONGEST_QUOTE_CHARACTERS ? `${text.slice(0, LONGEST_QUOTE_CHARACTERS - 3)}…` : text;
}

/** JSON has no word for infinity and calls it null. */
function spellNumber(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
