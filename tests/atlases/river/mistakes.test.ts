import { describe, expect, test } from 'vitest';
import { type Edits, linesWith } from '../plant';

const RIVER = 'tests/fixtures/atlases/river';

const before = new Set(await linesWith(RIVER, {}));

/** What the check says of mistakes in the story of a river, beside what it says anyway. */
async function told(edits: Edits): Promise<string[]> {
  return (await linesWith(RIVER, edits)).filter((line) => !before.has(line));
}

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

/** Edits the members of a feature. */
const inFeature = (id: string, edit: (feature: Record<string, never>) => void) => (text: string) => {
  const collection = JSON.parse(text);
  edit(collection.features.find((feature: { id: string }) => feature.id === id));
  return JSON.stringify(collection, null, 1);
};

const QUELLE = 'languages/de/story/01-die-quelle.md';

describe('a mistake in another story than the first is told by its own words', () => {
  test.each<[what: string, edits: Edits, says: RegExp]>([
    [
      'a chapter before the years',
      { [QUELLE]: swap('[1800, 1900]', '[1226, 1900]') },
      /^languages\/de\/story\/01-die-quelle\.md:6 years\[0\]: found 1226, which lies before the atlas's years \(1800–1980\)/,
    ],
    [
      'an event before the years',
      {
        'layers/ereignisse.geojson': inFeature('grosses-wasser', (f) =>
          Object.assign(f, { time: { date: '1226-01-01' } }),
        ),
      },
      /grosses-wasser time: warning: found 1226, which lies before the atlas's years/,
    ],
    [
      'a place on another continent',
      {
        'layers/werke.geojson': inFeature('floss-muehle', (f) =>
          Object.assign(f, { geometry: { type: 'Point', coordinates: [-47.9234, -15.7801] } }),
        ),
      },
      /floss-muehle geometry: found \[-47\.9234,-15\.7801\], 8,900 km from the atlas's region; wanted a place within \[5,45,13,53\], or its layer marked `"abroad": true` in atlas\.json$/,
    ],
    [
      'latitude first',
      {
        'layers/werke.geojson': inFeature('floss-muehle', (f) =>
          Object.assign(f, { geometry: { type: 'Point', coordinates: [48.2121, 9.4211] } }),
        ),
      },
      /floss-muehle geometry: found \[48\.2121,9\.4211\], 5,\d00 km from the atlas's region; latitude first\?/,
    ],
    [
      'a layer without a name',
      { 'languages/de/interface.json': swap('"layer.auen"', '"layer.aun"') },
      /^languages\/de\/interface\.json:1: no name for the layer "auen", wanted a message "layer\.auen"$/,
    ],
    [
      'a name for a layer that there is not',
      { 'languages/de/interface.json': swap('"layer.auen"', '"layer.aun"') },
      /layer\.aun: warning: nothing in atlas\.json is called "aun" \(did you mean "layer\.auen"\?\)$/,
    ],
    [
      'a kind without a name',
      { 'languages/de/interface.json': swap('"kind.wehr": "Wehr",', '') },
      /no name for the kind "wehr", wanted a message "kind\.wehr"$/,
    ],
    [
      'an atlas without a title',
      { 'languages/de/interface.json': swap('"app.title"', '"app.titel"') },
      /no name for the atlas, wanted a message "app\.title"$/,
    ],
    [
      'texts of the first language beside the content',
      { 'languages/de/claims.json': '{ "c1": { "statement": "Eine Stadt.", "record": "Kirchenbuch." } }' },
      /^languages\/de\/claims\.json: warning: is not read: German is the language of the content itself/,
    ],
  ])('%s', async (_what, edits, says) => {
    const lines = await told(edits);
    expect(
      lines.some((line) => says.test(line)),
      lines.join('\n'),
    ).toBe(true);
  });
});
