import { expect, test } from 'vitest';
import { MANIFEST } from '../../../src/content/manifest';
import { readAtlas } from '../../../tools/atlas/read-atlas';

test('the check finds nothing wrong with three points and one chapter', async () => {
  const { atlas, issues } = await readAtlas('tests/fixtures/atlases/three-points');
  expect(issues).toEqual([]);
  expect(Object.values(atlas.layers).flatMap(({ features }) => features)).toHaveLength(3);
  expect(atlas.chapters).toHaveLength(1);
  expect(MANIFEST.years).toBeUndefined();
});
