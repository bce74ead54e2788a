import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../../src/content/atlas-index';
import { checkAtlas } from '../../../tools/check/atlas';
import { errorsAmong, formatIssue } from '../../../tools/check/issue';
import { CHAPTER, CHAPTER_IN_CHINESE, CLAIM, layerText, PASS, smallContent } from '../small-content';

function line(id: string, ...coordinates: readonly [number, number][]) {
  const { corridors: _corridors, reason: _reason, ...properties } = PASS.properties;
  const geometry = { type: 'LineString', coordinates };
  return { ...PASS, id, geometry, properties: { ...properties, kind: 'road', grade: 'C' } };
}

const ROUTE = {
  ...line('route'),
  geometry: null,
  properties: { ...line('route').properties, parts: ['leg-2', 'leg-1'] },
};
const TOWN = {
  ...line('town'),
  geometry: { type: 'Point', coordinates: [69.5, 29.8] },
  properties: { ...line('town').properties, part_of: 'route' },
};

const { atlas, issues } = checkAtlas(
  smallContent({
    'geo/layers/alignments.geojson': layerText(
      TOWN,
      ROUTE,
      line('leg-1', [70, 30], [71, 30]),
      line('leg-2', [71, 30], [74, 31]),
    ),
    'geo/claims.json': JSON.stringify([CLAIM, { ...CLAIM, id: 'c2' }, { ...CLAIM, id: 'c3' }]),
    'geo/languages/en/story/01-the-pass.md': `${CHAPTER.replace('[The', '[A](claim:c3). [The')}
> - **[b](claim:c1)**
> - *[c](claim:c2)*
`,
    'geo/languages/zh/story/01-the-pass.md': `${CHAPTER_IN_CHINESE.replace('终于', '[终](claim:c3)于')}
> - **[乙](claim:c1)**
> - *[丙](claim:c2)*
`,
    'geo/languages/en/story/02-second.md': CHAPTER.replace('[open]', '[open, alignments]').replace(
      'Then',
      '[Again](feature:khunjerab-pass), [town](feature:town). Then',
    ),
  }),
);
const index = indexAtlas(atlas);

test('the content of these tests is sound', () => {
  expect(errorsAmong(issues).map(formatIssue)).toEqual([]);
});

test('features are found by id, in order of layers', () => {
  expect([...index.features.keys()]).toEqual(['town', 'route', 'leg-1', 'leg-2', 'khunjerab-pass']);
  expect(index.features.get('town')?.properties.name).toBe('Khunjerab Pass');
  expect(index.layerOf('town')).toBe('alignments');
  expect(index.layerOf('khunjerab-pass')).toBe('open');
});

describe('wholes and parts', () => {
  test('parts come in the order of the whole, then those that call themselves part of it', () => {
    expect(index.parts('route')).toEqual(['leg-2', 'leg-1', 'town']);
    expect(index.withDescendants('route')).toEqual(['route', 'leg-2', 'leg-1', 'town']);
    expect(index.withDescendants('town')).toEqual(['town']);
  });

  test('a part knows its whole, whichever of the two names the other', () => {
    expect(index.wholeOf('town')).toBe('route');
    expect(index.wholeOf('leg-1')).toBe('route');
    expect(index.wholeOf('route')).toBeNull();
  });

  test('the bounds of a whole hold all its parts', () => {
    expect(index.bounds('leg-1')).toEqual([70, 30, 71, 30]);
    expect(index.bounds('town')).toEqual([69.5, 29.8, 69.5, 29.8]);
    expect(index.bounds('route')).toEqual([69.5, 29.8, 74, 31]);
  });

  test('a feature that says what to show of it is taken at its word', () => {
    const text = layerText({ ...PASS, bbox: [61, 24, 63, 26] });
    const stated = indexAtlas(checkAtlas(smallContent({ 'geo/layers/open.geojson': text })).atlas);
    expect(stated.bounds('khunjerab-pass')).toEqual([61, 24, 63, 26]);
  });

  test('a whole without geometry has its position on the lines of its parts', () => {
    const [lon = 0, lat = 0] = index.position('route') ?? [];
    expect(lon).toBeGreaterThan(71);
    expect(lat).toBeCloseTo(30 + (lon - 71) / 3, 9);
    expect(index.position('khunjerab-pass')).toEqual([75.42, 36.85]);
  });
});

test('mentions come in reading order', () => {
  expect(index.mentionsOf('khunjerab-pass').map(({ chapter, index: at }) => [chapter, at])).toEqual([
    ['the-pass', 0],
    ['second', 0],
    ['second', 1],
  ]);
  expect(index.mentionsIn('second').map(({ feature }) => feature)).toEqual([
    'khunjerab-pass',
    'khunjerab-pass',
    'town',
  ]);
});

test('claims are found in the prose, in reading order, each once', () => {
  expect(index.claimsIn('the-pass')).toEqual(['c3', 'c1', 'c2']);
  expect(index.claimsIn('second')).toEqual(['c1']);
  expect(index.chapterOfClaim('c2')).toBe('the-pass');
  expect(index.chapterOfClaim('c1')).toBe('the-pass');
});

test('chapters follow one another', () => {
  expect(index.chapters.map(({ id }) => id)).toEqual(['the-pass', 'second']);
  expect(index.chapter('second')?.title).toBe('The pass');
  expect(index.chapterAfter('the-pass')?.id).toBe('second');
  expect(index.chapterBefore('second')?.id).toBe('the-pass');
  expect(index.chapterBefore('the-pass')).toBeNull();
  expect(index.chapterAfter('second')).toBeNull();
});

test('what does not exist is null or an empty list', () => {
  expect(index.layerOf('x')).toBeNull();
  expect(index.bounds('x')).toBeNull();
  expect(index.position('x')).toBeNull();
  expect(index.parts('x')).toEqual([]);
  expect(index.mentionsOf('x')).toEqual([]);
  expect(index.mentionsIn('x')).toEqual([]);
  expect(index.claimsIn('x')).toEqual([]);
  expect(index.chapterOfClaim('x')).toBeNull();
  expect(index.chapter('x')).toBeNull();
});
