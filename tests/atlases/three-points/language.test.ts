import { expect, test } from 'vitest';
import { readFiles } from '../../../tools/atlas/read-files';
import { checkAtlas } from '../../../tools/check/atlas';
import { formatIssue } from '../../../tools/check/issue';

const FOLDER = 'tests/fixtures/atlases/three-points';

test('a second language that is but begun is told once, however small the atlas', async () => {
  const files = await readFiles(FOLDER);
  const begun = [
    {
      file: 'geo/languages/ur/language.json',
      text: '{ "name": "اردو", "locale": "ur-PK", "direction": "rtl" }',
    },
    { file: 'geo/languages/ur/interface.json', text: '{ "app.title": "تین نقطے" }' },
  ];
  expect(checkAtlas([...files, ...begun]).issues.map(formatIssue)).toEqual([
    'geo/languages/ur: warning: 8 texts are not translated, and stay English: layers/points.json 6, story 1, interface.json 1',
  ]);
});
