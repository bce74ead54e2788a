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

const NO_STORY: Edits = Object.fromEntries(
  [
    'de/story/01-die-quelle',
    'de/story/02-die-stufe',
    'de/story/03-die-auen',
    'de/story/04-die-muendung',
    'en/story/01-die-quelle',
    'en/story/02-die-stufe',
  ].map((name) => [`languages/${name}.md`, null]),
);

describe('a mistake in another story than the first is told by its own words', () => {
  test.each<[what: string, edits: Edits, says: RegExp]>([
    [
      'a language in letters that the program has no face for',
      { 'languages/hi/language.json': '{"name": "हिन्दी", "locale": "hi-IN", "direction": "ltr"}' },
      /^languages\/hi\/language\.json:1 locale: warning: the program has no face for the letters of this language \(Devanagari\)/,
    ],
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
      'a picture of facts that none is drawn from',
      { 'atlas.json': swap('"groups": []', '"figures": [{"label": "Abfluss", "unit": "m3"}], "groups": []') },
      /^atlas\.json:\d+ figures\[0\]\.label: warning: found "Abfluss", wanted a label that pictures are drawn from: Capacity, Length, Cost/,
    ],
    [
      'a region without a ground of its own',
      { 'atlas.json': swap('"groups": []', '"basemap": {"region": [7, 47, 11, 51]}, "groups": []') },
      /^atlas\.json:\d+ basemap\.region: warning: found a region, and no basemap\/basemap\.topo\.json/,
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
    [
      'a layer that lies in another folder',
      { 'layers/auen.geojson': null, 'layer/auen.geojson': '{}' },
      /^layer\/auen\.geojson: warning: is not read: nothing reads a file of this name \(did you mean "geo\/layers\/auen\.geojson"\?\)$/,
    ],
    [
      'notes among the layers',
      { 'layers/notes.txt': 'Wo ist die Mühle?' },
      /^layers\/notes\.txt: warning: is not read: nothing reads a file of this name$/,
    ],
    [
      'a layer that atlas.json does not name',
      { 'layers/bruecken.geojson': '{"type": "FeatureCollection", "features": []}' },
      /^layers\/bruecken\.geojson: warning: is not read: atlas\.json has no layer "bruecken"; a layer is a row \{"id": "bruecken"\} of its "layers"$/,
    ],
    [
      'a kind of its own that is not yet one',
      { 'layers/werke.geojson': swap('"kind": "schleuse"', '"kind": "confluence"') },
      /schleuse-auen properties\.kind: found "confluence", wanted one of fluss, .* \(\d+ in all\); or a kind of your own: "confluence": \{"lane": "diplomacy"\} among "kinds" in atlas\.json, and its name, "kind\.confluence", in interface\.json$/,
    ],
    [
      'a member of a group that atlas.json does not list',
      {
        'layers/fluss.geojson': inFeature('lornquelle', (feature) => {
          Object.assign(feature.properties ?? {}, { corridors: ['fluss'] });
        }),
      },
      /lornquelle properties\.corridors: /,
    ],
    [
      'a label that is nearly a known one',
      { 'layers/fluss.geojson': swap('"label": "Abfluss"', '"label": "Abflus"') },
      /lorn properties\.facts\[1\]\.label: warning: found "Abflus" \(did you mean "Abfluss"\?\); if it is meant, write it among "facts" in atlas\.json$/,
    ],
    [
      'a part that is none',
      { [QUELLE]: swap('part: oberlauf', 'part: nonsense') },
      /part: found "nonsense", wanted one of oberlauf, mittellauf, unterlauf; or add it to "parts" in atlas\.json, and its name, "story\.part\.nonsense", to interface\.json$/,
    ],
    [
      'a theme that is none',
      { 'claims.json': swap('"theme": "natur"', '"theme": "tiere"') },
      /c4 theme: found "tiere", wanted one of wasser, arbeit, natur; or add it to "themes" in atlas\.json/,
    ],
    [
      'a layer of a chapter that is none',
      { [QUELLE]: swap('layers: [fluss,', 'layers: [fluss, bruecken,') },
      /layers\[1\]: found "bruecken", wanted one of fluss, werke, auen, ereignisse; or add \{"id": "bruecken"\} to "layers" in atlas\.json, and layers\/bruecken\.geojson$/,
    ],
    [
      'bounds on another continent',
      { [QUELLE]: swap('[8.9, 47.7, 9.9, 48.9]', '[70, 20, 80, 30]') },
      /01-die-quelle\.md: warning: bounds: show none of the 6 places that the chapter links to$/,
    ],
    [
      'a ride that is a point',
      { 'atlas.json': swap('"ride": "lorn"', '"ride": "klingen"') },
      /^atlas\.json:\d+ ride: found "klingen", wanted a line with way-points/,
    ],
    [
      'an article that is no source',
      { 'atlas.json': swap('"article": "bericht-1979"', '"article": "bericht-1997"') },
      /^atlas\.json:\d+ article: found "bericht-1997" \(did you mean "bericht-1979"\?\), wanted the id of a source$/,
    ],
    ['no story', NO_STORY, /^languages\/de\/story: warning: no chapter: there is no story to read$/],
    [
      'a message that the build could not write',
      { 'languages/de/interface.json': swap('"Erzählung"', '"Erzählung vom {when, date}"') },
      /^languages\/de\/interface\.json:\d+ panel\.story: found "Erzählung vom \{when, date\}", wanted text, \{name\}/,
    ],
    [
      'a basemap that is not whole',
      { 'basemap/basemap.topo.json': '{}' },
      /^basemap\/places\.json: the file is missing$/,
    ],
  ])('%s', async (_what, edits, says) => {
    const lines = await told(edits);
    expect(
      lines.some((line) => says.test(line)),
      lines.join('\n'),
    ).toBe(true);
  });
});

describe('causes are told before effects', () => {
  test('a file that is not there makes no mistakes of all that leads to it', async () => {
    const lines = await told({ 'layers/fluss.geojson': null });
    expect(lines[0]).toBe('layers/fluss.geojson: the file is missing');
    expect(lines[1]).toMatch(
      /^layers\/fluss\.geojson: \d+ more mistakes may follow from this, and will be told/,
    );
    expect(lines.filter((line) => /no feature has that id$|nothing cites/.test(line))).toEqual([]);
  });

  test('a file that is cut short makes none either', async () => {
    const lines = await told({ 'layers/werke.geojson': (text) => text.slice(0, 300) });
    expect(lines[0]).toMatch(/^layers\/werke\.geojson:\d+: not JSON/);
    expect(lines.filter((line) => /nothing cites/.test(line))).toEqual([]);
  });

  test('a place that does not hold up does not make its source idle', async () => {
    const lines = await told({
      'layers/auen.geojson': (text) => text.replaceAll('"kind": "aue"', '"kind": "moor"'),
      'claims.json': swap('["auenkarte"]', '["pegelbuch"]'),
    });
    expect(lines.filter((line) => /nothing cites/.test(line))).toEqual([]);
    expect(lines.join('\n')).toContain(
      'sources.json: warning: 1 source is cited by nothing that could be read: "auenkarte"',
    );
  });

  test('what an atlas says of itself comes first, and all else waits for it', async () => {
    const lines = await told({ 'atlas.json': swap('"shape"', '"shap"'), 'sources.json': '[' });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^atlas\.json:\d+ layers\[0\]\.shap: unknown member \(did you mean "shape"\?\)/);
    expect(lines[1]).toMatch(/^atlas\.json: \d+ more mistakes? may follow from this/);
  });
});
