import { isDeepStrictEqual } from 'node:util';
import type { JsonValue } from '../../../src/author/protocol';
import { betweenParts } from './between';
import { entriesOf, freshText, NEIGHBOURS_COUNT, type Page, partsLike } from './hand';
import { endOf, type Written, type WrittenPart } from './written';

/** A part of a list or object as it is to be: one that stands there, or a new one. */
interface Wanted {
  /** Its place among the parts that stand there; absent: it is new. */
  readonly from?: number;
  readonly name?: string | undefined;
  readonly value: JsonValue;
}

/**
 * The text of a value that becomes another: what is the same in both stays as it is written, letter by letter.
 * @param like values that stand elsewhere as this one stands here, the nearest first
 */
export function rewritten(page: Page, node: Written, value: JsonValue, like: readonly Written[]): string {
  if (isDeepStrictEqual(node.value, value)) return sliceOf(page, node);
  const isList = Array.isArray(value);
  if (node.parts === undefined || typeof value !== 'object' || value === null || node.isObject === isList) {
    return freshText(value, page, like, indentAt(page.text, node.offset));
  }
  const entries = entriesOf(value);
  const wanted = isList
    ? elementsWanted(
        node.parts,
        entries.map(([, item]) => item),
      )
    : membersWanted(node.parts, entries, like);
  return composed(page, node, wanted, like);
}

/** Elements are kept from both ends as far as they are the same; between, each is made of the one at its place. */
function elementsWanted(parts: readonly WrittenPart[], value: readonly JsonValue[]): Wanted[] {
  const shared = Math.min(parts.length, value.length);
  const isSame = (i: number, j: number) => isDeepStrictEqual(parts[i]?.node.value, value[j]);
  let head = 0;
  while (head < shared && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shared - head && isSame(parts.length - 1 - tail, value.length - 1 - tail)) tail += 1;
  return value.map((item, i): Wanted => {
    if (i >= value.length - tail) return { from: parts.length - value.length + i, value: item };
    return i < parts.length - tail ? { from: i, value: item } : { value: item };
  });
}

/** Members keep their order; new ones come where neighbours have them, else at the end. */
function membersWanted(
  parts: readonly WrittenPart[],
  entries: readonly (readonly [name: string | undefined, value: JsonValue])[],
  like: readonly Written[],
): Wanted[] {
  const wanted = new Map(entries);
  const kept = parts.flatMap(({ name }, from): Wanted[] => {
    const item = wanted.get(name);
    return item === undefined ? [] : [{ from, name, value: item }];
  });
  const known = new Set(parts.map(({ name }) => name));
  for (const [name, item] of wanted) {
    if (name !== undefined && !known.has(name))
      kept.splice(placeFor(name, kept, like), 0, { name, value: item });
  }
  return kept;
}

/** Where a new member comes: after the one that stands before it in the nearest neighbour that has it. */
export function placeFor(
  name: string,
  present: readonly { readonly name?: string | undefined }[],
  like: readonly Written[],
): number {
  const model = like.find(({ parts = [] }) => parts.some((part) => part.name === name));
  const names = model?.parts?.map((part) => part.name) ?? [];
  for (const before of names.slice(0, Math.max(0, names.indexOf(name))).reverse()) {
    const at = present.findIndex((part) => part.name === before);
    if (at !== -1) return at + 1;
  }
  return present.length;
}

/** Writes a list or object of parts that stand there and new ones; between them what stood there, or the like of it. */
export function composed(
  page: Page,
  node: Written,
  wanted: readonly Wanted[],
  like: readonly Written[],
): string {
  if (wanted.length === 0) return node.isObject ? '{}' : '[]';
  const between = betweenParts(page, node);
  if (between === undefined) {
    const value = node.isObject
      ? Object.fromEntries(wanted.map(({ name, value }) => [name, value]))
      : wanted.map(({ value }) => value);
    return freshText(value, page, like, indentAt(page.text, node.offset));
  }
  const { lead, gaps, usual, notes, tail } = between;
  const body = wanted.map((one, i) => {
    const isNeighbour = one.from !== undefined && wanted[i - 1]?.from === one.from - 1;
    const gap = isNeighbour ? gaps[one.from - 1] : undefined;
    const note = one.from === undefined ? '' : (notes[one.from] ?? '');
    return (i === 0 ? '' : (gap ?? usual)) + partText(page, node, one, like) + note;
  });
  const [open, close] = node.bracket === 0 ? ['', ''] : node.isObject ? '{}' : '[]';
  return `${open}${lead}${body.join('')}${tail}${close}`;
}

function partText(
  page: Page,
  node: Written,
  { from, name, value }: Wanted,
  like: readonly Written[],
): string {
  const parts = node.parts ?? [];
  const part = from === undefined ? undefined : parts[from];
  const alike = likePart(node, from, name, like);
  if (part !== undefined) {
    return page.text.slice(part.offset, part.node.offset) + rewritten(page, part.node, value, alike);
  }
  const named = name === undefined ? '' : `${page.hand.name(name)}${page.hand.colon}`;
  return named + freshText(value, page, alike, indentAt(page.text, parts[0]?.offset ?? node.offset));
}

/** Values that stand elsewhere as a part stands here: the other elements of the list, the member in neighbours. */
export function likePart(
  node: Written,
  from: number | undefined,
  name: string | undefined,
  like: readonly Written[],
): readonly Written[] {
  if (name !== undefined) return partsLike(like, name);
  const parts = node.parts ?? [];
  const at = from ?? parts.length;
  const near = parts
    .slice(Math.max(0, at - NEIGHBOURS_COUNT), at + NEIGHBOURS_COUNT)
    .filter((_part, i) => i !== (from === undefined ? -1 : Math.min(at, NEIGHBOURS_COUNT)))
    .map((part) => part.node)
    .reverse();
  return near.length > 0 ? near : partsLike(like, undefined);
}

/** The white space that the line of a character begins with. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

const sliceOf = ({ text }: Page, node: Written): string => text.slice(node.offset, endOf(node));
