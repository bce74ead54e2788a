import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPublished } from '../../../src/content/published';

const json = (file: string): unknown => JSON.parse(readFileSync(`geo/${file}`, 'utf8'));

/** The claims with a member of each changed, as another version of the atlas may have them. */
function otherClaims(changes: object): unknown {
  const claims = json('claims.json');
  if (!Array.isArray(claims)) throw new Error('claims.json is no list');
  return claims.map((claim) => ({ ...claim, ...changes }));
}

describe('what is published is understood', () => {
  test('claims and sources', () => {
    expect(readPublished('claims', json('claims.json'))).toEqual(json('claims.json'));
    expect(readPublished('sources', json('sources.json')).length).toBeGreaterThan(50);
  });

  test.each(readdirSync('geo/layers'))('the layer %s, and what the languages say of it', (file) => {
    const { features } = readPublished('layer', json(`layers/${file}`));
    expect(features.length).toBeGreaterThan(0);
    for (const lang of ['zh', 'ur']) {
      const texts = json(`languages/${lang}/layers/${file.replace('.geojson', '.json')}`);
      expect(readPublished('featureTexts', texts)).toEqual(texts);
    }
  });

  test('the amounts of facts, which sums are made of', () => {
    const port = { label: 'Cost', value: '', amount: [2e8, 3e8], currency: 'USD', sources: [] };
    const dues = {
      label: 'Cost',
      value: '',
      amount: 7,
      currency: 'PKR',
      approximate: true,
      planned: true,
      sources: [],
    };
    const properties = { facts: [port, dues], sources: [] };
    const { features } = readPublished('layer', { features: [{ id: 'port', properties }] });
    expect(features[0]?.properties.facts).toEqual([port, dues]);
  });

  test('the names of places on the map', () => {
    expect(readPublished('placeNames', json('basemap/places.json')).features.length).toBeGreaterThan(50);
  });
});

describe('of another version', () => {
  test('members that are not known are left out', () => {
    expect(readPublished('claims', otherClaims({ mood: 'glad' }))).toEqual(json('claims.json'));
  });

  test.each([{ verdict: 'doubtful' }, { sources: 's70' }, { statement: undefined }])(
    'claims with %j are refused',
    (changes) => {
      expect(() => readPublished('claims', otherClaims(changes))).toThrow();
    },
  );

  test.each([null, [], {}, 'text', { features: null }])('%j is no layer', (found) => {
    expect(() => readPublished('layer', found)).toThrow();
  });
});
