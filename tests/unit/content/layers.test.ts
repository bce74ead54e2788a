import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { KINDS } from '../../../src/content/kinds';
import { LAYERS } from '../../../src/content/layers';
import { shapeOf } from '../../../src/symbology/shapes';

const IDS: readonly string[] = LAYERS.map(({ id }) => id);

/** Words that are not ids of layers where they stand: what a key does. */
const OTHER_MEANINGS = [
  'src/place/in-view/places-in-view.tsx: open',
  'src/place/in-view/walking-keys.ts: open',
];

test('no module names a layer, so that a new one needs a row and nothing else', () => {
  expect(
    [...new Set(['src', 'tools/check', 'tools/pages', 'tools/atlas'].flatMap(idsNamedIn))].toSorted(),
  ).toEqual(OTHER_MEANINGS);
});

test('every layer has a shape, and its badges are for kinds that exist', () => {
  for (const layer of LAYERS) {
    expect(shapeOf(layer.id)).toMatch(/^M/i);
    const badges = Object.keys(layer.badges ?? {});
    expect(KINDS).toEqual(expect.arrayContaining(badges));
    for (const kind of KINDS) expect(shapeOf(layer.id, kind)).toMatch(/^M/i);
  }
});

function idsNamedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .flatMap((file) => {
      const { program } = parseSync(file, readFileSync(file, 'utf8'));
      return stringsIn(program)
        .filter((text) => IDS.includes(text))
        .map((id) => `${file}: ${id}`);
    });
}

/** All string literals below a node of a syntax tree, and names of members that are such. */
function stringsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(stringsIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string') {
    return [node.value];
  }
  return Object.values(node).flatMap(stringsIn);
}
