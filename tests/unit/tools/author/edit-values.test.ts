import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue, ValuePath } from '../../../../src/author/protocol';
import { editJson } from '../../../../tools/author/edit/edit-values';

const set = (text: string, path: ValuePath, value: JsonValue) =>
  editJson(text, { file: 'a.json', hash: '', edit: 'set', path, value });
const insert = (text: string, path: ValuePath, value: JsonValue, at?: number) =>
  editJson(text, {
    file: 'a.json',
    hash: '',
    edit: 'insert',
    path,
    value,
    ...(at === undefined ? {} : { at }),
  });
const remove = (text: string, path: ValuePath) =>
  editJson(text, { file: 'a.json', hash: '', edit: 'remove', path });

/** Files of both atlases; what is drawn by machine is no one's to edit. */
const FILES = ['geo', 'tests/fixtures/atlases/river'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(geojson|json)$/.test(name) && !/basemap.(detail|recipe|.*topo|relief)/.test(name))
    .map((name) => join(folder, name)),
);

type Leaf = readonly [path: ValuePath, value: string | number | boolean];

function leavesOf(value: unknown, path: ValuePath = []): Leaf[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([step, inner]) =>
      leavesOf(inner, [...path, Array.isArray(value) ? Number(step) : step]),
    );
  }
  return value === null ? [] : [[path, value as Leaf[1]]];
}

/** Lines that are not the same in two texts that have as many; else -1. */
function changedLines(before: string, after: string): number {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return a.length === b.length ? a.filter((line, i) => line !== b[i]).length : -1;
}

const other = (value: Leaf[1]): Leaf[1] =>
  typeof value === 'string' ? `${value} “anders”` : typeof value === 'number' ? value + 1.5 : !value;

/** As many values of each file are changed, spread over it. */
const VALUES_COUNT = 12;

describe('a change of one value is a change of one line', () => {
  test.each(FILES)('in %s', (file) => {
    const text = readFileSync(file, 'utf8');
    const leaves = leavesOf(JSON.parse(text));
    const step = Math.max(1, Math.floor(leaves.length / VALUES_COUNT));
    for (const [path, value] of leaves.filter((_leaf, i) => i % step === 0)) {
      const after = set(text, path, other(value));
      expect([path, changedLines(text, after)]).toEqual([path, 1]);
      expect(changedLines(text, set(after, path, value))).toBeLessThan(2);
    }
  });

  test('also where the whole of a feature is given anew', () => {
    const text = readFileSync('geo/layers/livelihood.geojson', 'utf8');
    const { features } = JSON.parse(text);
    features[0].geometry.coordinates[3][1] += 0.001;
    const after = set(text, ['features', 0], features[0]);
    expect(changedLines(text, after)).toBe(1);
    expect(JSON.parse(after)).toEqual({ ...JSON.parse(text), features });
  });

  test('and what stays is written as it was, letter by letter', () => {
    const text = '{"a": [40.0, 1e3, "\\u00e9"],\n  "b" : 1}';
    expect(set(text, [], { a: [40, 1000, 'é'], b: 2 })).toBe(text.replace(': 1}', ': 2}'));
  });

  test('with line ends of Windows, too', () => {
    const text = readFileSync('geo/layers/open.geojson', 'utf8').replaceAll('\n', '\r\n');
    const after = set(text, ['features', 0, 'properties', 'facts', 0, 'date'], '2014');
    expect(after.split('\r\n').length).toBe(after.split('\n').length);
    expect(changedLines(text, set(text, ['features', 0, 'properties', 'name'], 'x'))).toBe(1);
  });
});

const RIVER = readFileSync('tests/fixtures/atlases/river/layers/werke.geojson', 'utf8');

describe('what is new is written as its neighbours are', () => {
  test('a feature at the end of a layer', () => {
    const { features } = JSON.parse(RIVER);
    const feature = { ...features[0], id: 'neu', properties: { ...features[0].properties, name: 'Neu' } };
    const after = insert(RIVER, ['features'], feature);
    expect(JSON.parse(after).features.at(-1)).toEqual(feature);
    const original = RIVER.slice(RIVER.indexOf('    {\n'), RIVER.indexOf('    },\n') + 5);
    const written = original.replace('"floss-muehle"', '"neu"').replace('"Floßmühle"', '"Neu"');
    expect(after).toBe(RIVER.replace(/\n {2}\]\n\}\n$/, () => `,\n${written}\n  ]\n}\n`));
  });

  test('a fact on one line among facts on one line', () => {
    const text =
      '{\n  "facts": [\n    {"label": "A", "value": "a"},\n    {"label": "B", "value": "b"}\n  ]\n}\n';
    const fact = { label: 'C', value: 'c' };
    expect(insert(text, ['facts'], fact)).toBe(
      '{\n  "facts": [\n    {"label": "A", "value": "a"},\n    {"label": "B", "value": "b"},\n    {"label": "C", "value": "c"}\n  ]\n}\n',
    );
    expect(insert(text, ['facts'], fact, 0)).toContain(
      '[\n    {"label": "C", "value": "c"},\n    {"label": "A"',
    );
    expect(insert(text, ['facts'], fact, 1)).toContain(
      '},\n    {"label": "C", "value": "c"},\n    {"label": "B"',
    );
  });

  test('spaces within braces and line ends are those of the file', () => {
    expect(insert('[\r\n\t{ "a": 1 }\r\n]', [], { a: 2 })).toBe('[\r\n\t{ "a": 1 },\r\n\t{ "a": 2 }\r\n]');
    expect(insert('[{"a":1}]', [], { a: 2, b: [1] })).toBe(
      '[{"a":1},{"a":2,"b":[1]}]'.replace('},{', '}, {').replaceAll(',"', ', "'),
    );
    expect(set('{}\n', ['c-1'], { name: 'C' })).toBe('{"c-1": {"name": "C"}}\n');
  });

  test('a member stands where its neighbours have it', () => {
    const text =
      '[\n  {\n    "id": 1,\n    "note": 2,\n    "end": 3\n  },\n  {\n    "id": 4,\n    "end": 5\n  }\n]\n';
    expect(set(text, [1, 'note'], 6)).toBe(text.replace('"id": 4,\n', '"id": 4,\n    "note": 6,\n'));
  });

  test('a list over many lines stays one', () => {
    const claims = readFileSync('geo/claims.json', 'utf8');
    const after = insert(claims, [0, 'sources'], 's02');
    expect(after).toBe(claims.replace('      "s01"\n', '      "s01",\n      "s02"\n'));
  });
});

describe('what is taken out takes its comma with it', () => {
  const text = '{\n  "a": [1, 2, 3],\n  "b": {},\n  "c": 4\n}\n';
  test.each([
    [['a', 0], '{\n  "a": [2, 3],\n  "b": {},\n  "c": 4\n}\n'],
    [['a', 2], '{\n  "a": [1, 2],\n  "b": {},\n  "c": 4\n}\n'],
    [['a'], '{\n  "b": {},\n  "c": 4\n}\n'],
    [['b'], '{\n  "a": [1, 2, 3],\n  "c": 4\n}\n'],
    [['c'], '{\n  "a": [1, 2, 3],\n  "b": {}\n}\n'],
  ])('%j', (path, wanted) => expect(remove(text, path)).toBe(wanted));

  test('the last one leaves the brackets', () => expect(remove('{"a": [ 1 ]}', ['a', 0])).toBe('{"a": []}'));
});

test.each([
  [
    'a path that leads nowhere',
    () => set('{"a": 1}', ['b', 0], 1),
    /a.json b\[0\]: found nothing at that path/,
  ],
  ['an element after the last', () => set('[1]', [1], 1), /found nothing/],
  ['a place after the end', () => insert('[1]', [], 1, 3), /found a list of 1, wanted room at 3/],
  ['an element for an object', () => insert('{}', [], 1), /found no list/],
  ['to take out nothing', () => remove('{}', ['a']), /found nothing there/],
  ['to take out all', () => remove('{}', []), /found no path/],
  ['a file that is no JSON', () => set('{\n"a": 1,\n}', ['a'], 1), /a.json: not JSON at line 3/],
])('%s is refused', (_what, act, message) => expect(act).toThrow(message));

describe('whatever the value and however it is written', () => {
  const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<JsonValue>;
  const indent = fc.constantFrom(0, 1, 2, 4, '\t');
  const plain = (value: JsonValue): JsonValue => JSON.parse(JSON.stringify(value));

  test('the text of one value becomes that of another', () => {
    fc.assert(
      fc.property(json, json, indent, (before, after, space) => {
        const text = JSON.stringify(before, null, space);
        expect(JSON.parse(set(text, [], plain(after)))).toEqual(plain(after));
      }),
      { numRuns: 400 },
    );
  });

  test('elements come and go', () => {
    fc.assert(
      fc.property(
        fc.array(json, { minLength: 1, maxLength: 5 }),
        json,
        fc.nat(5),
        indent,
        (list, item, at, space) => {
          const text = JSON.stringify({ list }, null, space);
          const place = Math.min(at, list.length);
          const more = insert(text, ['list'], plain(item), place);
          expect(JSON.parse(more).list).toEqual(plain(list.toSpliced(place, 0, item)));
          expect(JSON.parse(remove(more, ['list', place])).list).toEqual(plain(list));
        },
      ),
      { numRuns: 400 },
    );
  });
});
