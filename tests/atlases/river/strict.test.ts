import { expect, test } from 'vitest';
import { readAtlas } from '../../../tools/atlas/read-atlas';
import { formatIssue } from '../../../tools/check/issue';
import { strictIssues } from '../../../tools/check/strict';
import { checkedWith, type Edits } from '../plant';

const RIVER = 'tests/fixtures/atlases/river';
const NO_LINKS = (text: string) => text.replaceAll(/\[([^\]]*)\]\(feature:[^)]*\)/g, '$1');

test('warnings are errors before a story is published', async () => {
  const content = await readAtlas(RIVER);
  expect(content.issues.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  expect(strictIssues(content).map(({ severity }) => severity)).toEqual(['error', 'error']);
});

test.each<[what: string, edits: Edits, says: string]>([
  [
    'a layer without features',
    { 'layers/auen.geojson': (text) => text.replace(/"features": \[.*\]/s, '"features": []') },
    'geo/layers/auen.geojson: holds no feature',
  ],
  [
    'a layer that no chapter speaks of',
    { 'languages/de/story/03-die-auen.md': NO_LINKS, 'languages/de/story/04-die-muendung.md': NO_LINKS },
    'geo/layers/auen.geojson: no chapter links to one of its features',
  ],
  [
    'what nobody has read',
    {
      'sources.json': (text) =>
        text
          .replace(/(Pegelbuch.*?)"held": "read"/s, '$1"held": "address"')
          .replace('"id": "pegelbuch",', '"id": "pegelbuch", "URL": "https://example.org/pegel",'),
    },
    'geo/layers/werke.geojson wehr-hohenwehr: rests on sources that nobody has read, and no fact of it says so',
  ],
  [
    'surveyed lines of OpenStreetMap under another licence',
    {
      'layers/fluss.geojson': (text) =>
        text
          .replace('Lornkunde e. V. (CC BY 4.0)', '© OpenStreetMap contributors (ODbL 1.0)')
          .replace('"grade": "B"', '"grade": "A"'),
    },
    'geo/layers/fluss.geojson: license: found "CC-BY-4.0" for surveyed lines or outlines of OpenStreetMap, wanted "ODbL-1.0"',
  ],
  [
    'a statement that is no sentence',
    { 'claims.json': (text) => text.replace('Der Fluss habe die Stadt Klingen groß gemacht.', 'der Fluss') },
    'geo/claims.json c1 statement: wanted a whole sentence',
  ],
  [
    'a claim in a chapter that retells another paragraph',
    { 'claims.json': (text) => text.replace('"paragraph": 3', '"paragraph": 4') },
    'geo/claims.json c3 paragraph: found 4, and "die-stufe", which marks it, retells 2, 3',
  ],
  [
    'chapters out of the order of the article',
    { 'languages/de/story/02-die-stufe.md': (text) => text.replace('paragraphs: [2, 3]', 'paragraphs: [5]') },
    'geo/languages/de/story: chapter "die-auen": paragraphs: begins with 4, after "die-stufe" with 5, wanted the order of the article',
  ],
])('%s', async (_what, edits, says) => {
  const lines = strictIssues(await checkedWith(RIVER, edits)).map(formatIssue);
  expect(lines).toContain(says);
});
