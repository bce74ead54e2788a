import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonValue, ValuePath } from '../../../../src/author/protocol';
import { applyEdits } from '../../../../tools/author/edit/apply-edits';
import { frontMatterIn } from '../../../../tools/author/edit/front-matter';

const file = 'languages/en/story/01-a.md';
const edit = (text: string, one: object) => applyEdits(text, [{ file, hash: '', ...one } as never]);
const set = (text: string, path: ValuePath, value: JsonValue) => edit(text, { edit: 'set', path, value });

const CHAPTER = `---
# what it is called
title: "The road, twice"   # a name
part: history
bounds: [72, 33.4,  76.6, 39.8]   # west, south, east, north
layers:
  - open
  - history   # all of it
years: [1982, 2026]
---

One --- two.

---
`;

/** The lines that are not the same, from and to. */
function changed(before: string, after: string): [string[], string[]] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))];
}

describe('a change of front matter is a change of its line', () => {
  test.each<[ValuePath, JsonValue, string[], string[]]>([
    [['title'], 'Road', ['title: "The road, twice"   # a name'], ['title: "Road"   # a name']],
    [
      ['title'],
      'A “q”: "x" # y',
      ['title: "The road, twice"   # a name'],
      ['title: "A “q”: \\"x\\" # y"   # a name'],
    ],
    [['part'], 'opening', ['part: history'], ['part: opening']],
    [['part'], 'yes', ['part: history'], ['part: yes']],
    [['part'], 'true', ['part: history'], ['part: "true"']],
    [['part'], '- x: [y', ['part: history'], ['part: "- x: [y"']],
    [
      ['bounds'],
      [72, 33.4, 77, 39.8],
      ['bounds: [72, 33.4,  76.6, 39.8]   # west, south, east, north'],
      ['bounds: [72, 33.4,  77, 39.8]   # west, south, east, north'],
    ],
    [
      ['bounds', 1],
      33,
      ['bounds: [72, 33.4,  76.6, 39.8]   # west, south, east, north'],
      ['bounds: [72, 33,  76.6, 39.8]   # west, south, east, north'],
    ],
    [['layers'], ['open', 'history', 'green'], [], ['  - green']],
    [['layers'], ['open'], ['  - history   # all of it'], []],
    [['years'], [1982, 2030], ['years: [1982, 2026]'], ['years: [1982, 2030]']],
    [['paragraphs'], [1, 2], [], ['paragraphs: [1, 2]']],
  ])('%j becomes %j', (path, value, gone, come) => {
    const after = set(CHAPTER, path, value);
    const lines = changed(CHAPTER, after);
    expect(lines).toEqual([gone, come]);
    const front = frontMatterIn(after, file).value as Record<string, JsonValue>;
    expect(path.reduce<JsonValue | undefined>((one, step) => (one as never)?.[step], front)).toEqual(value);
    expect(after.slice(after.indexOf('\n---\n'))).toBe(CHAPTER.slice(CHAPTER.indexOf('\n---\n')));
  });

  test('a new member has a line of its own where chapters have it', () => {
    const without = CHAPTER.replace('part: history\n', '');
    expect(set(without, ['part'], 'history')).toBe(CHAPTER);
    expect(edit(CHAPTER, { edit: 'remove', path: ['part'] })).toBe(without);
  });

  test('lists grow and shrink', () => {
    const more = edit(CHAPTER, { edit: 'insert', path: ['layers'], at: 1, value: 'green' });
    expect(more).toBe(CHAPTER.replace('  - open\n', '  - open\n  - green\n'));
    expect(edit(more, { edit: 'remove', path: ['layers', 1] })).toBe(CHAPTER);
    expect(edit(CHAPTER, { edit: 'insert', path: ['years'], value: 2030 })).toContain(
      'years: [1982, 2026, 2030]\n',
    );
  });

  test('all of it may be given at once', () => {
    const front = frontMatterIn(CHAPTER, file).value as Record<string, JsonValue>;
    const { years: _years, ...others } = front;
    const after = set(CHAPTER, [], { ...others, part: 'opening', paragraphs: [3] });
    expect(after).toBe(
      CHAPTER.replace('part: history', 'part: opening').replace('years: [1982, 2026]', 'paragraphs: [3]'),
    );
  });

  test('with line ends of Windows', () => {
    const text = CHAPTER.replaceAll('\n', '\r\n');
    expect(set(text, ['paragraphs'], [3])).toBe(text.replace('2026]\r\n', '2026]\r\nparagraphs: [3]\r\n'));
    expect(set(text, ['part'], 'opening')).toBe(text.replace('history\r\nbounds', 'opening\r\nbounds'));
  });
});

const CHAPTERS = ['geo/languages', 'tests/fixtures/atlases/river/languages'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

test.each(CHAPTERS)('in %s each value changes in its line alone', (name) => {
  const text = readFileSync(name, 'utf8');
  const front = frontMatterIn(text, file).value as Record<string, JsonValue>;
  for (const [member, value] of Object.entries(front)) {
    const other: JsonValue = Array.isArray(value)
      ? value.map((one) => (typeof one === 'number' ? one + 1 : `${one}-x`))
      : `${value}: “x”, [y]`;
    const after = set(text, [member], other);
    expect((frontMatterIn(after, file).value as Record<string, JsonValue>)[member]).toEqual(other);
    expect(after.split('\n').filter((line, i) => line !== text.split('\n')[i])).toHaveLength(1);
    expect(after.split('\n')).toHaveLength(text.split('\n').length);
    expect(frontMatterIn(set(after, [member], value), file).value).toEqual(front);
  }
});

test('whatever a title is, it is read back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('plain', '"q"', "'q'"),
      (title, before) => {
        const after = set(`---\ntitle: ${before}\nlayers: [a]\n---\nx\n`, ['title'], title);
        const yaml = /^---\n([\s\S]*?)^---\n/m.exec(after)?.[1] ?? '';
        expect(parse(yaml)).toEqual({ title, layers: ['a'] });
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever the names of layers are, they are read back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 4 }), (layers) => {
      for (const written of ['[a, b]', '\n  - a\n  - b', '[]']) {
        const after = set(`---\ntitle: t\nlayers: ${written}\nyears: [1, 2]\n---\nx\n`, ['layers'], layers);
        expect(frontMatterIn(after, file).value).toEqual({ title: 't', layers, years: [1, 2] });
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['no front matter', 'One.\n', /found no front matter/],
  ['anchors', '---\na: &x 1\nb: *x\n---\n', /no plain YAML/],
  ['broken YAML', '---\na: [1\n---\n', /no plain YAML/],
])('%s is refused', (_what, text, message) => expect(() => set(text, ['a'], 1)).toThrow(message));

describe('prose', () => {
  const splice = (start: number, found: string, text: string) => ({
    file,
    hash: '',
    edit: 'splice' as const,
    start,
    end: start + found.length,
    found,
    text,
  });

  test('is edited by offset, wherever else the chapter is edited too', () => {
    const at = CHAPTER.indexOf('One');
    const title = { file, hash: '', edit: 'set' as const, path: ['part'], value: 'a much longer part' };
    const after = applyEdits(CHAPTER, [
      title,
      splice(at + 8, 'two', '2'),
      splice(at, 'One', '[One](feature:one)'),
    ]);
    expect(after).toBe(
      CHAPTER.replace('part: history', 'part: a much longer part').replace(
        'One --- two',
        '[One](feature:one) --- 2',
      ),
    );
  });

  test('takes the line ends of its file', () => {
    expect(applyEdits('a\r\nb\r\n', [splice(3, 'b', 'c\nd')])).toBe('a\r\nc\r\nd\r\n');
  });

  test.each([
    ['other words there', [splice(0, 'x', 'y')], /found "-" from 0 to 1, wanted "x"/],
    ['beyond the end', [splice(CHAPTER.length, 'x', 'y')], /does not fit/],
    ['one upon another', [splice(0, '---', ''), splice(2, '-', '')], /does not fit/],
  ])('%s: refused', (_what, edits, message) => expect(() => applyEdits(CHAPTER, edits)).toThrow(message));
});
