import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween, type RecordEdit } from '../../../src/author/edits-between';
import type { JsonValue } from '../../../src/author/protocol';

type Place = Record<string | number, JsonValue> & JsonValue[];

/** Makes the changes one after the other, as a server does. */
function applied(before: JsonValue, edits: readonly RecordEdit[]): JsonValue {
  const holder = { root: structuredClone(before) } as unknown as Place;
  for (const edit of edits) {
    const path = edit.edit === 'insert' ? edit.path : edit.path.slice(0, -1);
    let place = holder.root as Place;
    for (const step of path) place = place[step] as Place;
    const last = edit.path.at(-1);
    if (edit.edit === 'insert') place.splice(edit.at, 0, edit.value);
    else if (last === undefined) holder.root = edit.edit === 'set' ? edit.value : null;
    else if (edit.edit === 'set') place[last] = edit.value;
    else if (Array.isArray(place)) place.splice(Number(last), 1);
    else delete place[last];
  }
  return holder.root as JsonValue;
}

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<JsonValue>;

test('the changes make the one value of the other', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(applied(before, editsBetween(before, after))).toEqual(after);
    }),
  );
});

test('lists of records that differ in some become one another', () => {
  const record = fc.record({ id: fc.string({ maxLength: 2 }), value: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), fc.array(record, { maxLength: 6 }), (before, after) => {
      expect(applied(before, editsBetween(before, after))).toEqual(after);
    }),
  );
});

test('what is the same is left alone', () => {
  expect(editsBetween({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([]);
});

test('one member of one record is one change', () => {
  const before = {
    facts: [
      { label: 'Length', value: '2 km' },
      { label: 'Cost', value: 'much' },
    ],
  };
  const after = {
    facts: [
      { label: 'Length', value: '3 km' },
      { label: 'Cost', value: 'much' },
    ],
  };
  expect(editsBetween(before, after, ['properties'])).toEqual([
    { edit: 'set', path: ['properties', 'facts', 0, 'value'], value: '3 km' },
  ]);
});

test('a record added in the middle is one insertion, one taken away one removal', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(editsBetween([a, c], [a, b, c])).toEqual([{ edit: 'insert', path: [], at: 1, value: b }]);
  expect(editsBetween([a, b, c], [a, c])).toEqual([{ edit: 'remove', path: [1] }]);
});

test('one position of a line is one change, a list of words is written anew', () => {
  expect(
    editsBetween(
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 5],
      ],
    ),
  ).toEqual([{ edit: 'set', path: [1], value: [3, 5] }]);
  expect(editsBetween({ sources: ['a'] }, { sources: ['a', 'b'] })).toEqual([
    { edit: 'set', path: ['sources'], value: ['a', 'b'] },
  ]);
});
