import type { JsonValue } from '../../../src/author/protocol';
import type { Written } from './written';

/** How a file is written, where nothing beside a value shows it. */
export interface Hand {
  readonly lineEnd: string;
  /** One level of indentation. */
  readonly indent: string;
  /** Inside the braces of an object on one line. */
  readonly pad: string;
  readonly colon: string;
  readonly comma: string;
  /** Nothing in it is spread over lines. */
  readonly isFlat: boolean;
  readonly scalar: (value: string | number | boolean | null) => string;
  readonly name: (name: string) => string;
}

/** A text that is being edited, and the hand that it is written in. */
export interface Page {
  readonly text: string;
  readonly hand: Hand;
}

/** The hand of a JSON text. */
export function handOf(text: string): Hand {
  return {
    lineEnd: lineEndOf(text),
    indent: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ',
    pad: /\{( *)"/.exec(text)?.[1] ?? '',
    colon: /"\s*:( *)/.exec(text)?.[1] === '' ? ':' : ': ',
    comma: /["\d\]},],(\s)/.test(text) || !text.includes(',') ? ', ' : ',',
    isFlat: text.trim() !== '' && !text.trim().includes('\n'),
    scalar: (value) => JSON.stringify(value),
    name: (name) => JSON.stringify(name),
  };
}

/** The line end of a text, by its first line. */
export const lineEndOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** What an object or a list without a neighbour may take on one line. */
const SHORT_LINE_CHARACTERS = 100;

/**
 * Writes a new value as its neighbours are written: on one line where they are, else a line each.
 * @param like values that stand where this one is to stand elsewhere, the nearest first
 * @param indent the white space that the line begins with in which the value does
 */
export function freshText(
  value: JsonValue,
  { text, hand }: Page,
  like: readonly Written[],
  indent: string,
): string {
  if (typeof value !== 'object' || value === null) return hand.scalar(value);
  const entries = entriesOf(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (entries.length === 0) return `${open}${close}`;
  const alike = alikeOf(value, like);
  const flat = flatText(value, { text, hand }, alike);
  if (standsOnOneLine(value, flat, alike, { text, hand })) return flat;
  const inner = indent + hand.indent;
  const lines = entries.map(([name, item]) => {
    const named = name === undefined ? '' : `${hand.name(name)}${hand.colon}`;
    return `${inner}${named}${freshText(item, { text, hand }, partsLike(alike, name), inner)}`;
  });
  return `${open}${hand.lineEnd}${lines.join(`,${hand.lineEnd}`)}${hand.lineEnd}${indent}${close}`;
}

function flatText(value: JsonValue, { text, hand }: Page, like: readonly Written[]): string {
  if (typeof value !== 'object' || value === null) return hand.scalar(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const alike = alikeOf(value, like);
  const items = entriesOf(value).map(([name, item]) => {
    const named = name === undefined ? '' : `${hand.name(name)}${hand.colon}`;
    return named + flatText(item, { text, hand }, partsLike(alike, name));
  });
  if (items.length === 0) return `${open}${close}`;
  const model = alike.find((one) => isOnOneLine(one, text));
  const first = model?.parts?.[0];
  const own = model && first ? text.slice(model.offset + model.bracket, first.offset) : undefined;
  const pad = own ?? (Array.isArray(value) ? '' : hand.pad);
  return `${open}${pad}${items.join(hand.comma)}${pad}${close}`;
}

function standsOnOneLine(
  value: JsonValue,
  flat: string,
  alike: readonly Written[],
  { text, hand }: Page,
): boolean {
  if (hand.isFlat) return true;
  if (alike.length === 0) {
    const isDeep = entriesOf(value).some(([, item]) => typeof item === 'object' && item !== null);
    return !isDeep && flat.length <= SHORT_LINE_CHARACTERS;
  }
  const onOne = alike.filter((one) => isOnOneLine(one, text));
  if (onOne.length === 0 || onOne.length === alike.length) return onOne.length > 0;
  return flat.length <= Math.max(...onOne.map(({ length }) => length));
}

const isOnOneLine = ({ offset, length }: Written, text: string) =>
  !text.slice(offset, offset + length).includes('\n');

/** Lists and objects that are not empty, and of lists those whose elements are such or such. */
function alikeOf(value: JsonValue, like: readonly Written[]): readonly Written[] {
  const isList = Array.isArray(value);
  const filled = like.filter(
    ({ parts = [], isObject }) => parts.length > 0 && isObject === !isList && typeof value === 'object',
  );
  if (!isList) return filled;
  const isDeep = typeof value[0] === 'object';
  const same = filled.filter(({ parts }) => (parts?.[0]?.node.parts !== undefined) === isDeep);
  return same.length > 0 ? same : filled;
}

/** The elements of lists, or the members of a name, of values that are written alike. */
export const partsLike = (alike: readonly Written[], name: string | undefined): readonly Written[] =>
  alike
    .flatMap(({ parts = [] }) => parts.filter((part) => part.name === name).slice(0, NEIGHBOURS_COUNT))
    .slice(0, NEIGHBOURS_COUNT)
    .map(({ node }) => node);

/** As many neighbours are looked at. */
export const NEIGHBOURS_COUNT = 20;

export function entriesOf(value: JsonValue): readonly [name: string | undefined, value: JsonValue][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.map((item): [undefined, JsonValue] => [undefined, item]);
  return Object.entries(value);
}
