import { expect, test } from 'vitest';
import { readFiles } from '../../../tools/atlas/read-files';
import { checkAtlas } from '../../../tools/check/atlas';

test('an atlas that names no parts has chapters of none, whatever they say', async () => {
  const files = await readFiles('tests/fixtures/atlases/three-points');
  const parted = files.map(({ file, text }) => ({
    file,
    text: text.replace(/^title:/m, 'part: early\ntitle:'),
  }));
  expect(parted.filter(({ text }, i) => text !== files[i]?.text)).toHaveLength(1);
  const { atlas, issues } = checkAtlas(parted);
  expect(issues).toEqual([]);
  expect(atlas.chapters.map(({ part }) => part)).toEqual(['']);
});
