import { describe, expect, test } from 'vitest';
import { checkAtlas } from '../../../../tools/check/atlas';
import { CHAPTER, CLAIM, formatLine, layerText, PASS, smallContent } from '../../small-content';

const STORY = 'geo/languages/en/story/01-the-pass.md';
const CLAIMS = 'geo/claims.json';

/** Lines of all issues but those on layers without features and on texts in other languages. */
function linesOf(changes: Readonly<Record<string, string>>): string[] {
  const lines = checkAtlas(smallContent(changes)).issues.map(formatLine);
  return lines.filter((line) => !/features: warning: no features$|^geo\/languages\/zh\//.test(line));
}

const claims = (...changes: readonly object[]) =>
  JSON.stringify(
    changes.map((change) => ({ ...CLAIM, ...change })),
    null,
    1,
  );

/** The chapter of the small content with a second paragraph, which begins on line 12. */
const withProse = (prose: string) => ({ [STORY]: `${CHAPTER}\n${prose}\n` });

describe('claims', () => {
  test('are read in order', () => {
    const texts = { ...withProse('[Down](claim:c2).'), [CLAIMS]: claims({ id: 'c2' }, {}) };
    const { atlas, issues } = checkAtlas(smallContent(texts));
    expect(issues.filter(({ file }) => file === CLAIMS)).toEqual([]);
    expect(atlas.claims.map(({ id }) => id)).toEqual(['c2', 'c1']);
  });

  test('about an unknown place, or from an unknown source, are mistakes', () => {
    const change = { features: ['khunjerab-pass', 'khunjerab-pas'], sources: ['s1', 's9'] };
    expect(linesOf({ [CLAIMS]: claims(change) })).toEqual([
      `${CLAIMS}:10 c1 features[1]: found "khunjerab-pas", no feature has that id (did you mean "khunjerab-pass"?)`,
      `${CLAIMS}:18 c1 sources[1]: found "s9", not in sources.json`,
    ]);
  });

  test('that no chapter marks are mistakes; a mark in another language does not count', () => {
    const unmarked = CHAPTER.replace('[The road climbs](claim:c1)', 'The road climbs');
    const lines = linesOf({ [STORY]: unmarked, 'geo/languages/zh/story/01-the-pass.md': CHAPTER });
    expect(lines).toEqual([`${CLAIMS}:2 c1: no chapter marks this claim, wanted a link to claim:c1`]);
  });

  test('that are marked twice are warnings', () => {
    expect(linesOf(withProse('It [does](claim:c1).'))).toEqual([
      `${STORY}:12: warning: marks claim:c1 again, after ${STORY}:10`,
    ]);
  });

  test('a source that only a claim cites is used', () => {
    const sources = JSON.stringify([
      { id: 's1', type: 'webpage', title: 'A', custom: { held: 'read' } },
      { id: 's2', type: 'webpage', title: 'B', custom: { held: 'read' } },
    ]);
    const lines = linesOf({ 'geo/sources.json': sources, [CLAIMS]: claims({ sources: ['s2'] }) });
    expect(lines).toEqual([]);
  });

  test('whose records share eight words in a row are warnings', () => {
    const record = 'Nobody has yet published a count of how many climbed it.';
    const lines = linesOf({
      ...withProse('[Down](claim:c2).'),
      [CLAIMS]: claims({ record: `So far: ${record}` }, { id: 'c2', record }),
    });
    expect(lines).toEqual([
      `${CLAIMS}:30 c2 record: warning: shares "nobody has yet published a count of how" with c1`,
    ]);
  });
});

describe('names without a link', () => {
  const named = (name: string, id: string) => ({ ...PASS, id, properties: { ...PASS.properties, name } });
  const layer = layerText(
    PASS,
    named('Gilgit (town)', 'gilgit'),
    named('Gilgit Airport, new terminal', 'gilgit-airport'),
    named('Sost', 'sost'),
  );
  const lint = (prose: string) =>
    linesOf({ ...withProse(prose), 'geo/layers/open.geojson': layer }).filter(
      (line) => !line.includes(' shares '),
    );
  const warning = (line: number, name: string, id: string) =>
    `${STORY}:${line}: warning: names "${name}" without a link to feature:${id}`;

  test('are named with line, name and id, in quotes, lists and emphasis too', () => {
    expect(lint('The way\nto Khunjerab Pass.\n\n> From *Gilgit*.\n\n- Gilgit’s end')).toEqual([
      warning(13, 'Khunjerab Pass', 'khunjerab-pass'),
      warning(15, 'Gilgit', 'gilgit'),
      warning(17, 'Gilgit', 'gilgit'),
    ]);
  });

  test('the longest name counts, without what follows its comma, also over the end of a line', () => {
    expect(lint('By Gilgit\nAirport.')).toEqual([warning(12, 'Gilgit Airport', 'gilgit-airport')]);
    expect(lint('By Gilgit Airport, new terminal.')).toEqual([
      warning(12, 'Gilgit Airport, new terminal', 'gilgit-airport'),
    ]);
  });

  test.each([
    'Short: Sost.',
    'Other case: gilgit.',
    'Parts of words: Gilgiti, MacGilgit, Gilgit-Baltistan.',
    '[By Gilgit *and Gilgit*](chapter:the-pass), [Gilgit](https://example.org/).',
  ])('%s is no name without a link', (prose) => {
    expect(lint(prose)).toEqual([]);
  });

  test('front matter and other languages are passed over', () => {
    const titled = CHAPTER.replace('title: The pass', 'title: Khunjerab Pass');
    expect(linesOf({ [STORY]: titled })).toEqual([]);
    expect(linesOf({ 'geo/languages/zh/story/01-the-pass.md': `${CHAPTER}\nKhunjerab Pass.\n` })).toEqual([]);
  });
});

describe('features that no chapter speaks of', () => {
  const { corridors: _corridors, reason: _reason, ...properties } = PASS.properties;
  const other = {
    ...PASS,
    id: 'other',
    properties: { ...properties, name: 'Other', summary: 'Another one.' },
  };

  test('are mistakes in the history layer', () => {
    expect(linesOf({ 'geo/layers/history.geojson': layerText(other) })).toEqual([
      'geo/layers/history.geojson:8 other: no chapter speaks of this history feature, wanted a link to feature:other',
    ]);
  });

  test('are no mistake once a chapter links to them', () => {
    const history = { 'geo/layers/history.geojson': layerText(other) };
    const story = `${CHAPTER.replace('[open]', '[open, history]')}\n[So](feature:other).\n`;
    expect(linesOf({ ...history, [STORY]: story })).toEqual([]);
  });

  test('are listed beside the map in the others', () => {
    expect(linesOf({ 'geo/layers/gwadar.geojson': layerText(other) })).toEqual([]);
  });
});
