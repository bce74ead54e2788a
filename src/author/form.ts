import type { FeatureTime } from '../content/model';
import type { JsonValue, ValuePath } from './protocol';
import { readTime, writeTime } from './written-time';

/** How a value is written in a form. */
export type FieldForm =
  | 'text'
  | 'prose'
  | 'choice'
  /** Ids or words, with commas between them. */
  | 'list'
  | 'number'
  | 'flag'
  /** {@link readTime}; with `time_precision` beside it. */
  | 'time'
  /** What has no form of its own, as JSON. */
  | 'json'
  /** A list of records, each with fields of its own. */
  | 'records';

/** A field of a form and the value that it stands for. */
export interface Field {
  /** Its name among the author's words: `field.<key>`. */
  readonly key: string;
  readonly path: ValuePath;
  readonly form: FieldForm;
  readonly isRequired?: boolean;
  /** The longest text, in characters. */
  readonly max?: number;
  /** Values to choose from, or to be offered. */
  readonly options?: readonly string[];
  /** Of `records`. */
  readonly fields?: readonly Field[];
}

/** What stands in the fields, as typed, by their keys. A record says by `was` which of the list it was. */
export interface RawForm {
  readonly [key: string]: string | readonly RawForm[];
}

/** What is wrong in a field, as a key of the author's words. */
export interface FieldFault {
  /** Keys and positions, from the outside in. */
  readonly at: readonly (string | number)[];
  readonly fault: 'required' | 'number' | 'time' | 'json' | 'choice' | 'position';
}

const TIME_PRECISION: ValuePath = ['properties', 'time_precision'];

/** What the fields show of a record. */
export function fillForm(record: JsonValue, fields: readonly Field[]): RawForm {
  return Object.fromEntries(fields.map((field) => [field.key, rawOf(record, field)]));
}

function rawOf(record: JsonValue, { path, form, fields = [] }: Field): string | RawForm[] {
  const value = valueAt(record, path);
  if (form === 'records') {
    const records = Array.isArray(value) ? value : [];
    return records.map((one, i) => ({ ...fillForm(one, fields), was: String(i) }));
  }
  if (value === undefined || value === null) return '';
  if (form === 'time') {
    const precision = valueAt(record, TIME_PRECISION) as 'day' | 'month' | 'year' | undefined;
    return writeTime(value as unknown as FeatureTime, precision);
  }
  if (form === 'list' && Array.isArray(value)) return value.join(', ');
  if (form === 'number' && Array.isArray(value)) return value.join('–');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A record after what stands in the fields; what no field shows stays. */
export function readForm(
  record: JsonValue,
  fields: readonly Field[],
  raw: RawForm,
): { readonly record: JsonValue; readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = [];
  let next = record;
  for (const field of fields) {
    const before = rawOf(record, field);
    const now = raw[field.key] ?? '';
    if (field.form === 'records') {
      const list = readRecords(record, field, Array.isArray(now) ? now : [], faults);
      if (list.length > 0 || Array.isArray(valueAt(record, field.path)))
        next = withValue(next, field.path, list);
      continue;
    }
    const text = String(now).trim();
    if (field.isRequired && text === '') faults.push({ at: [field.key], fault: 'required' });
    // What was not touched stays as it was written, letter by letter.
    if (text === before) continue;
    const read = readField(field, text);
    if ('fault' in read) faults.push({ at: [field.key], fault: read.fault });
    else for (const [path, value] of read.values) next = withValue(next, path, value);
  }
  return { record: next, faults };
}

function readRecords(
  record: JsonValue,
  { key, path, fields = [] }: Field,
  rows: readonly RawForm[],
  faults: FieldFault[],
): JsonValue[] {
  const old = valueAt(record, path);
  return rows.map((row, i) => {
    const was = Array.isArray(old) && typeof row.was === 'string' ? old[Number(row.was)] : undefined;
    const read = readForm(was ?? {}, fields, row);
    faults.push(...read.faults.map(({ at, fault }) => ({ at: [key, i, ...at], fault })));
    return read.record;
  });
}

type ReadField =
  | { readonly values: readonly (readonly [ValuePath, JsonValue | undefined])[] }
  | { readonly fault: FieldFault['fault'] };

function readField({ path, form, options }: Field, text: string): ReadField {
  if (text === '') {
    const precision: [ValuePath, undefined][] = form === 'time' ? [[TIME_PRECISION, undefined]] : [];
    return { values: [[path, undefined], ...precision] };
  }
  switch (form) {
    case 'time': {
      const read = readTime(text);
      if (read === null) return { fault: 'time' };
      return {
        values: [
          [path, read.time as unknown as JsonValue],
          [TIME_PRECISION, read.time_precision],
        ],
      };
    }
    case 'number': {
      const [, first, last] = NUMBERS.exec(text) ?? [];
      if (first === undefined) return { fault: 'number' };
      return { values: [[path, last === undefined ? Number(first) : [Number(first), Number(last)]]] };
    }
    case 'flag':
      return { values: [[path, text === 'true' ? true : undefined]] };
    case 'list':
      return { values: [[path, wordsIn(text)]] };
    case 'json':
      try {
        return { values: [[path, JSON.parse(text)]] };
      } catch {
        return { fault: 'json' };
      }
    case 'choice':
      if (options !== undefined && !options.includes(text)) return { fault: 'choice' };
      return { values: [[path, text]] };
    case 'prose':
      // The files have it on one line.
      return { values: [[path, text.replace(/\s*\n\s*/g, ' ')]] };
    default:
      return { values: [[path, text]] };
  }
}

/** A number, or two ends with a dash between them. */
const NUMBERS = /^(-?\d+(?:\.\d+)?)(?:\s*[-–—]\s*(-?\d+(?:\.\d+)?))?$/;

/** The words of a list; numbers where all of them are. */
function wordsIn(text: string): JsonValue[] {
  const words = text
    .split(/[,،、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return words.every((word) => /^-?\d+(\.\d+)?$/.test(word)) ? words.map(Number) : words;
}

/** The value at a path; `undefined` where there is none. */
function valueAt(record: JsonValue | undefined, path: ValuePath): JsonValue | undefined {
  let value: JsonValue | undefined = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as { readonly [name: string]: JsonValue })[step];
  }
  return value;
}

/** A record with a value at a path; `undefined` takes it away. */
function withValue(record: JsonValue, path: ValuePath, value: JsonValue | undefined): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  const members = (typeof record === 'object' && record !== null ? record : {}) as Record<string, JsonValue>;
  const below = rest.length === 0 ? value : withValue(members[step] ?? {}, rest, value);
  if (below !== undefined) return { ...members, [step]: below };
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== String(step)));
}
