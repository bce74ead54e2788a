import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/author/protocol';
import { readFiles } from '../../../tools/atlas/read-files';
import { AtlasTexts } from '../../../tools/author/locate/atlas-texts';
import { locate } from '../../../tools/author/locate/locate';
import { hashOf } from '../../../tools/author/texts';

const RIVER = new AtlasTexts(await readFiles('tests/fixtures/atlases/river'));

describe('what an atlas has stands at its place', () => {
  const locatedOf = (target: Target) => locate(RIVER, target);

  test('a feature, a claim, a source, by their ids', () => {
    expect(locatedOf({ what: 'feature', id: 'klingen' })).toMatchObject({
      file: 'layers/fluss.geojson',
      hash: hashOf(RIVER.get('layers/fluss.geojson') ?? ''),
      path: ['features', 2],
      value: { id: 'klingen' },
    });
    expect(locatedOf({ what: 'claim', id: 'c3' })).toMatchObject({
      file: 'claims.json',
      path: [2],
      value: { id: 'c3' },
    });
    expect(locatedOf({ what: 'source', id: 'pegelbuch' })).toMatchObject({
      path: [5],
      value: { id: 'pegelbuch' },
    });
  });

  test('words in another language, also those that are not there yet', () => {
    expect(locatedOf({ what: 'feature-text', lang: 'en', id: 'lorn' })).toMatchObject({
      file: 'languages/en/layers/fluss.json',
      path: ['lorn'],
      value: { name: 'Lorn' },
    });
    expect(locatedOf({ what: 'feature-text', lang: 'en', id: 'lornmund' })).not.toHaveProperty('value');
    expect(locatedOf({ what: 'feature-text', lang: 'en', id: 'reiherwald' })).toEqual({
      file: 'languages/en/layers/auen.json',
      hash: null,
      path: ['reiherwald'],
    });
    expect(locatedOf({ what: 'message', lang: 'en', key: 'kind.aue' })).toMatchObject({ path: ['kind.aue'] });
    expect(locatedOf({ what: 'message', lang: 'en', key: 'kind.wehr' })).toMatchObject({ value: 'Weir' });
  });

  test('front matter, also of a chapter that a language has not got', () => {
    expect(locatedOf({ what: 'chapter', lang: 'de', chapter: 'die-quelle' })).toMatchObject({
      path: [],
      value: { title: 'Die Quelle', paragraphs: [1] },
    });
    expect(locatedOf({ what: 'chapter', lang: 'en', chapter: 'die-auen' })).toEqual({
      file: 'languages/en/story/03-die-auen.md',
      hash: null,
      path: [],
    });
  });

  test('lists and whole files', () => {
    expect(locatedOf({ what: 'features', layer: 'auen' })).toMatchObject({ path: ['features'] });
    expect(locatedOf({ what: 'claims' })).toMatchObject({ file: 'claims.json', path: [] });
    expect(locatedOf({ what: 'sources' })).not.toHaveProperty('value');
    expect(locatedOf({ what: 'file', file: 'figures.json' })).toEqual({ file: 'figures.json', hash: null });
    expect(locatedOf({ what: 'file', file: 'atlas.json' })).toMatchObject({ value: { name: 'lorn' } });
  });

  test.each<Target>([
    { what: 'feature', id: 'nirgends' },
    { what: 'feature', id: '__proto__' },
    { what: 'claim', id: 'c99' },
    { what: 'source', id: 'x' },
    { what: 'chapter', lang: 'de', chapter: 'nirgends' },
    { what: 'chapter', lang: 'fr', chapter: 'die-quelle' },
    { what: 'passage', lang: 'en', chapter: 'die-auen', passage: 1 },
    { what: 'feature-text', lang: 'de', id: 'lorn' },
    { what: 'feature-text', lang: 'fr', id: 'lorn' },
    { what: 'file', file: '../x.json' },
  ])('%j is not found', (target) => {
    expect(() => locatedOf(target)).toThrow();
  });
});
