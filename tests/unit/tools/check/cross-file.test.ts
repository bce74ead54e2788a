import { describe, expect, test } from 'vitest';
import { checkAtlas } from '../../../../tools/check/atlas';
import {
  CHAPTER,
  CHAPTER_IN_CHINESE,
  formatLine,
  layerText,
  PASS,
  SOURCE,
  smallContent,
} from '../../small-content';

const OPEN = 'geo/layers/open.geojson';

/** Lines of all issues but those on the layers that the small content leaves empty. */
function linesOf(changes: Readonly<Record<string, string>> = {}): string[] {
  const lines = checkAtlas(smallContent(changes)).issues.map(formatLine);
  return lines.filter((line) => !line.endsWith('features: warning: no features'));
}

function pass(properties: object, members: object = {}) {
  return { ...PASS, ...members, properties: { ...PASS.properties, ...properties } };
}

test('sound content has no issues', () => {
  expect(linesOf()).toEqual([]);
});

test('it is read into an atlas and its languages', () => {
  const { atlas, languages } = checkAtlas(smallContent());
  expect(atlas.layers.open?.features.map(({ id }) => id)).toEqual(['khunjerab-pass']);
  expect(atlas.chapters.map(({ id }) => id)).toEqual(['the-pass']);
  expect(atlas.mentions[0]?.excerpt).toBe('It tops out at Khunjerab Pass at last.');
  expect(atlas.sources).toEqual({ s1: SOURCE });
  expect(languages.get('zh')?.features['khunjerab-pass']?.name).toBe('红其拉甫山口');
  expect([...languages.keys()]).toEqual(['en', 'zh']);
  expect(languages.get('en')?.story.chapters).toBe(atlas.chapters);
});

test('chapters follow the numbers of their files', () => {
  const { atlas } = checkAtlas(
    smallContent({ 'geo/languages/en/story/2-b.md': CHAPTER, 'geo/languages/en/story/10-c.md': CHAPTER }),
  );
  expect(atlas.chapters.map(({ id }) => id)).toEqual(['the-pass', 'b', 'c']);
});

describe('a reference that leads nowhere is named', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'part_of',
      { [OPEN]: layerText(pass({ part_of: 'khunjerab-pas' })) },
      'khunjerab-pass properties.part_of: found "khunjerab-pas", no feature has that id (did you mean "khunjerab-pass"?)',
    ],
    [
      'parts',
      { [OPEN]: layerText(pass({ parts: ['x'] }, { geometry: null })) },
      'properties.parts[0]: found "x", no feature has that id',
    ],
    [
      'route',
      {
        [OPEN]: layerText(
          pass({ stop: { route: 'kkh', km: 1, km_kind: 'fitted', elevation_m: 1, on_line: [75, 36] } }),
        ),
      },
      'properties.stop.route: found "kkh", no feature has that id',
    ],
    [
      'source',
      { [OPEN]: layerText(pass({ sources: ['s2'] })) },
      'khunjerab-pass properties.sources[0]: found "s2", not in sources.json',
    ],
    [
      'link',
      {
        'geo/languages/en/story/01-the-pass.md': CHAPTER.replace(
          'feature:khunjerab-pass',
          'feature:khunjerab',
        ),
      },
      'geo/languages/en/story/01-the-pass.md:10: found a link to feature:khunjerab, no feature has that id',
    ],
    [
      'chapter',
      { 'geo/languages/en/story/02-b.md': `${CHAPTER}\nSee [a](chapter:the-past).\n` },
      'geo/languages/en/story/02-b.md:12: found a link to chapter:the-past, no chapter has that id (did you mean "the-pass"?)',
    ],
    [
      'name',
      {
        'geo/languages/zh/layers/open.json':
          '{\n"khunjerab-pass": {"name": "口"},\n"gilgit": {"name": "吉"}\n}',
      },
      'geo/languages/zh/layers/open.json:3 gilgit: no feature has that id',
    ],
    [
      'claim',
      { 'geo/languages/zh/story/01-the-pass.md': CHAPTER_IN_CHINESE.replace('claim:c1', 'claim:c2') },
      'geo/languages/zh/story/01-the-pass.md:10: found a link to claim:c2, no claim has that id',
    ],
  ])('%s', (_case, changes, says) => {
    expect(linesOf(changes).join('\n')).toContain(says);
  });
});

describe('features that contradict each other are named', () => {
  test.each<[string, readonly unknown[], string]>([
    [
      'two with one id',
      [PASS, PASS],
      'khunjerab-pass id: found an id that geo/layers/open.geojson has already',
    ],
    [
      'parts and a geometry',
      [pass({ parts: ['khunjerab-pass'] })],
      'geometry: a feature with parts has the geometry of its parts',
    ],
    ['neither', [pass({}, { geometry: null })], 'geometry: found null, wanted a geometry or parts'],
    [
      'part of itself',
      [pass({ part_of: 'khunjerab-pass' })],
      'properties.part_of: is part of itself: khunjerab-pass → khunjerab-pass',
    ],
    [
      'a corridor without reason',
      [pass({ reason: undefined })],
      'properties.reason: missing; a feature with "corridors" says why',
    ],
    [
      'a reason without corridor',
      [pass({ corridors: undefined })],
      'properties.reason: found a reason without "corridors"',
    ],
    [
      'not in the corridor of its layer',
      [pass({ corridors: ['green'] })],
      'properties.corridors: wanted "open" among them',
    ],
  ])('%s', (_case, features, says) => {
    expect(linesOf({ [OPEN]: layerText(...features) }).join('\n')).toContain(says);
  });
});

test('a feature that does not hold up makes no further mistakes out of what refers to it', () => {
  const lines = linesOf({ [OPEN]: layerText(pass({ grade: 'D' })) });
  expect(lines.filter((line) => !line.includes('warning'))).toEqual([
    `${OPEN}:29 khunjerab-pass properties.grade: found "D", wanted one of A, B, C`,
  ]);
});

test('a file that is not JSON is one mistake, not one for each reference to its features', () => {
  const broken = layerText(PASS).replace('"kind"', 'kind"');
  expect(linesOf({ [OPEN]: broken })).toEqual([
    `${OPEN}:27: not JSON: found "kind", wanted a value, or a name in double quotes`,
  ]);
  expect(linesOf({ 'geo/sources.json': '[' })).toHaveLength(1);
  expect(linesOf({ 'geo/claims.json': '[' })).toEqual([
    'geo/claims.json:1: not JSON: found the end of the file, wanted "," or "]"',
  ]);
});

test('a layer or a bibliography that is missing is a mistake', () => {
  const files = smallContent().filter(({ file }) => !/sources|green/.test(file));
  const lines = checkAtlas(files).issues.map(formatLine);
  expect(lines).toContain('geo/sources.json: the file is missing');
  expect(lines).toContain('geo/layers/green.geojson: the file is missing');
});

test('what is defined and not used, or missing in a language, is a warning', () => {
  const other = pass({ name: 'Kilik', summary: 'Another way over.' }, { id: 'kilik-pass' });
  const lines = linesOf({
    [OPEN]: layerText(PASS, other),
    'geo/sources.json': JSON.stringify(
      [SOURCE, { ...SOURCE, id: 's2', URL: 'https://example.org/2' }],
      null,
      1,
    ),
    'geo/languages/zh/story/01-other.md': CHAPTER.replace('(claim:c1)', '(layer:open)'),
  });
  expect(lines).toEqual([
    ...['name', 'summary', 'reason', 'facts'].map(
      (member) => `geo/languages/zh/layers/open.json: warning: no ${member} for 1: kilik-pass`,
    ),
    'geo/languages/zh/story: chapter "other" is not in English',
    'geo/sources.json:11 s2: warning: nothing cites this source',
  ]);
});

test('two summaries that share eight words in a row are named', () => {
  const summary = 'Built in 1978, the highest point of the road between two countries.';
  const first = pass({ summary: `Here: ${summary}` });
  const second = pass({ summary }, { id: 'mintaka-pass' });
  const lines = linesOf({ [OPEN]: layerText(first, second), 'geo/languages/zh/layers/open.json': '{}' });
  expect(lines.join('\n')).toContain(
    'mintaka-pass properties.summary: warning: shares "built in 1978 the highest point of the" with khunjerab-pass',
  );
});

test('a file named for no layer is not read, and two chapters or sources of one name are mistakes', () => {
  const lines = linesOf({
    'geo/layers/grean.geojson': layerText(),
    'geo/languages/en/story/02-the-pass.md': CHAPTER,
    'geo/sources.json': JSON.stringify([SOURCE, SOURCE]),
  }).join('\n');
  expect(lines).toContain(
    'geo/layers/grean.geojson: warning: is not read: atlas.json has no layer "grean" (did you mean "green"?); a layer is a row {"id": "grean"} of its "layers"',
  );
  expect(lines).toContain(
    'gives the chapter id "the-pass", which geo/languages/en/story/01-the-pass.md has already',
  );
  expect(lines).toContain('geo/sources.json:1 s1 id: another source has this id');
});

test('mistakes in sources and names are named', () => {
  const lines = linesOf({
    'geo/sources.json': JSON.stringify([{ ...SOURCE, URL: 'example', custom: { held: 'red' } }], null, 1),
    'geo/languages/zh/layers/open.json': '{"khunjerab-pass": {"nam": "口"}}',
  }).join('\n');
  expect(lines).toContain('geo/sources.json:6 s1 URL: found "example", wanted an address');
  expect(lines).toContain(
    's1 custom.held: found "red" (did you mean "read"?), wanted one of read, address, data',
  );
  expect(lines).toContain(
    'geo/languages/zh/layers/open.json:1 khunjerab-pass.nam: unknown member (did you mean "name"?)',
  );
});

describe('scenes and figures', () => {
  const EN = 'geo/languages/en/story/01-the-pass.md';
  const ZH = 'geo/languages/zh/story/01-the-pass.md';
  const preceded = (chapter: string, opening: string, comment: string) =>
    chapter.replace(`\n[${opening}`, `\n${comment}\n[${opening}`);
  const scene = (yaml: string) => ({ [EN]: preceded(CHAPTER, 'The road', `<!-- scene\n${yaml}\n-->`) });

  test('those that fit are taken, in other languages by the number of the passage', () => {
    const changes = scene('bounds: [75, 36, 76, 37]\nlayers: [open]\nlit: [khunjerab-pass]');
    expect(linesOf(changes)).toEqual([]);
    const { atlas, languages } = checkAtlas(smallContent(changes));
    const written = { bounds: [75, 36, 76, 37], layers: ['open'], lit: ['khunjerab-pass'] };
    expect(atlas.chapters[0]?.blocks[0]).toMatchObject({ scene: written });
    expect(languages.get('zh')?.story.chapters[0]?.blocks[0]).toMatchObject({ scene: written });
  });

  test.each([
    [
      'lit: [khunjerab-pas]',
      ':11 scene[1].lit[0]: found "khunjerab-pas", no feature has that id (did you mean',
    ],
    [
      'bounds: [60, 20, 61, 21]',
      ':11 scene[1].bounds: found [60, 20, 61, 21], wanted at least one of the places',
    ],
    ['layers: [green]', ':11 scene[1].layers: found no "open", wanted the layer of khunjerab-pass'],
  ])('%j does not fit', (yaml, says) => {
    expect(linesOf(scene(yaml)).join('\n')).toContain(`${EN}${says}`);
  });

  test('a translation has no scenes of its own', () => {
    const changes = { [ZH]: preceded(CHAPTER_IN_CHINESE, '公路', '<!-- scene\nlit: [khunjerab-pass]\n-->') };
    expect(linesOf(changes).join('\n')).toContain(`${ZH}:10 scene[1]: found a scene in a translation`);
  });

  test('a figure is one of the list, and stands at the same place in all languages', () => {
    const shown = {
      ...figuresFile(DEBT),
      ...IN_CHINESE,
      [EN]: preceded(CHAPTER, 'The road', '<!-- figure: debt -->\n'),
    };
    const alike = { ...shown, [ZH]: preceded(CHAPTER_IN_CHINESE, '公路', '<!-- figure: debt -->\n') };
    expect(linesOf(alike)).toEqual([]);
    expect(linesOf(shown).join('\n')).toContain(`${ZH}: warning: found 1 paragraphs, wanted 2`);
    const last = { ...shown, [ZH]: `${CHAPTER_IN_CHINESE}\n<!-- figure: debt -->\n` };
    expect(linesOf(last).join('\n')).toContain(`${ZH}: block 1: found a paragraph, wanted the figure "debt"`);
    const unknown = { ...alike, ...figuresFile({ ...DEBT, id: 'debts' }) };
    expect(linesOf(unknown).join('\n')).toContain(
      `${EN}:10: found the figure "debt" (did you mean "debts"?)`,
    );
    const twice = figuresFile(DEBT, DEBT);
    expect(linesOf(twice).join('\n')).toContain('geo/figures.json:1 [1].id: found "debt" again');
  });

  const POINT = {
    label: 'In 2022',
    words: 'Thirty of a hundred',
    date: '2022-09',
    amounts: [30],
    sources: ['s1'],
  };
  const DEBT = {
    id: 'debt',
    form: 'rows',
    title: 'The debt',
    text: 'In shares.',
    unit: 'percent',
    points: [POINT],
  };
  const figuresFile = (...figures: object[]) => ({ 'geo/figures.json': JSON.stringify(figures) });
  const DEBT_IN_CHINESE = {
    title: '债务',
    text: '份额。',
    points: [{ label: '2022年', words: '百分之三十' }],
  };
  const inChinese = (text: object) => ({ 'geo/languages/zh/figures.json': JSON.stringify({ debt: text }) });
  const IN_CHINESE = inChinese(DEBT_IN_CHINESE);

  test('figures of all forms that fit have no issues', () => {
    expect(linesOf({ ...figuresFile(DEBT), ...IN_CHINESE })).toEqual([]);
  });

  test.each([
    [{ ...DEBT, form: 'pie' }, '[0].form: found "pie", wanted one of rows, columns'],
    [{ ...DEBT, points: undefined }, '[0].points: missing; the form "rows" wants it'],
    [{ ...DEBT, form: 'heights' }, '[0].route: missing; the form "heights" wants it'],
    [{ ...DEBT, from: 'costs' }, '[0].points: found points beside "from", wanted one of them'],
    [
      { ...DEBT, series: ['a', 'b'] },
      '[0].points[0].amounts: found 1 amounts, wanted 2, one for each series',
    ],
    [
      { ...DEBT, points: [{ ...POINT, date: '2022-13' }] },
      '[0].points[0].date: found "2022-13", wanted a date',
    ],
    [{ ...DEBT, points: [{ ...POINT, sources: [] }] }, '[0].points[0].sources: found an empty list'],
    [
      { ...DEBT, points: [{ ...POINT, sources: ['s2'] }] },
      '[0].points[0].sources[0]: found "s2", not in sources.json',
    ],
    [
      { ...DEBT, points: [{ ...POINT, feature: 'pas' }] },
      '[0].points[0].feature: found "pas", no feature has that id',
    ],
  ])('a figure that does not fit is named: %#', (figure, wanted) => {
    expect(linesOf({ ...figuresFile(figure), ...IN_CHINESE }).join('\n')).toContain(
      `geo/figures.json:1 ${wanted}`,
    );
  });

  test.each([
    [
      { ...DEBT_IN_CHINESE, points: undefined },
      'debt.points: found 0, wanted 1, in the order of figures.json',
    ],
    [{ ...DEBT_IN_CHINESE, text: 'In shares, mostly.' }, 'debt.text: warning'],
    [{ ...DEBT_IN_CHINESE, title: '2021年债务' }, 'debt.title: warning: other figures: 2021'],
  ])('words of a figure that differ are named: %#', (text, wanted) => {
    expect(linesOf({ ...figuresFile(DEBT), ...inChinese(text) }).join('\n')).toContain(wanted);
  });

  test('a figure without words in a language is named', () => {
    expect(linesOf(figuresFile(DEBT)).join('\n')).toContain('no text for 1: debt');
  });
});
