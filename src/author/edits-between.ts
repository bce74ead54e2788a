import type { JsonValue, ValuePath } from './protocol';

/** A change of one value, without the file that it is in. */
export type RecordEdit =
  | { readonly edit: 'set'; readonly path: ValuePath; readonly value: JsonValue }
  | { readonly edit: 'insert'; readonly path: ValuePath; readonly at: number; readonly value: JsonValue }
  | { readonly edit: 'remove'; readonly path: ValuePath };

type JsonObject = { readonly [name: string]: JsonValue };

/**
 * The fewest changes that make one value of another, in an order in which each can be made after the one before it.
 * A list of texts or numbers is written anew as a whole; of one of objects or positions only what differs is.
 * @param path where the value stands
 */
export function editsBetween(before: JsonValue, after: JsonValue, path: ValuePath = []): RecordEdit[] {
  if (isSame(before, after)) return [];
  if (isObject(before) && isObject(after)) return objectEdits(before, after, path);
  if (isNested(before) && isNested(after)) return listEdits(before, after, path);
  return [{ edit: 'set', path, value: after }];
}

function objectEdits(before: JsonObject, after: JsonObject, path: ValuePath): RecordEdit[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): RecordEdit[] => {
    // A member may be called as something that every object inherits.
    const old = Object.hasOwn(before, name) ? before[name] : undefined;
    const next = Object.hasOwn(after, name) ? after[name] : undefined;
    const at = [...path, name];
    if (next === undefined) return old === undefined ? [] : [{ edit: 'remove', path: at }];
    return old === undefined ? [{ edit: 'set', path: at, value: next }] : editsBetween(old, next, at);
  });
}

/** What is the same at the head and at the foot stays; between them entries are changed, then added or taken away. */
function listEdits(before: readonly JsonValue[], after: readonly JsonValue[], path: ValuePath): RecordEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head += 1;
  let foot = 0;
  while (foot < shorter - head && isSame(before.at(-1 - foot), after.at(-1 - foot))) foot += 1;
  const both = shorter - head - foot;
  const changed = Array.from({ length: both }, (_, i) => {
    const [old, next] = [before[head + i], after[head + i]];
    return old === undefined || next === undefined ? [] : editsBetween(old, next, [...path, head + i]);
  }).flat();
  const added = after.slice(head + both, after.length - foot);
  const gone = before.length - foot - head - both;
  return [
    ...changed,
    ...added.map((value, i): RecordEdit => ({ edit: 'insert', path, at: head + both + i, value })),
    ...Array.from({ length: gone }, (_, i): RecordEdit => {
      return { edit: 'remove', path: [...path, head + both + gone - 1 - i] };
    }),
  ];
}

const isSame = (a: JsonValue | undefined, b: JsonValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNested = (value: JsonValue): value is readonly JsonValue[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null);
