import { expect, test } from 'vitest';
import { readAtlas } from '../../../tools/atlas/read-atlas';
import { formatIssue } from '../../../tools/check/issue';

test('the check finds a whole story in another language than English, and says what a second one lacks', async () => {
  const { atlas, languages, issues } = await readAtlas('tests/fixtures/atlases/river');
  expect(Object.keys(atlas.layers)).toEqual(['fluss', 'werke', 'auen', 'ereignisse']);
  expect(atlas.chapters.map(({ id }) => id)).toEqual(['die-quelle', 'die-stufe', 'die-auen', 'die-muendung']);
  expect(atlas.claims).toHaveLength(4);
  expect([...languages.keys()]).toEqual(['de', 'en']);
  expect(issues.map(formatIssue)).toEqual([
    expect.stringMatching(
      /^geo\/languages\/de\/interface\.json:1:1: warning: the engine has no words in "de": \d+ of \d+ stay English: /,
    ),
    expect.stringMatching(
      /^geo\/languages\/en: warning: \d+ texts are not translated, and stay German: layers\/fluss\.json \d+, /,
    ),
  ]);
});
