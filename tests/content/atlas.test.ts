import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GROUPED_LAYERS, type LayerId } from '../../src/content/vocabulary';
import { readAtlas } from '../../tools/atlas/read-atlas';
import { errorsAmong, formatIssue } from '../../tools/check/issue';
import { strictIssues } from '../../tools/check/strict';

const { atlas, languages, issues } = await readAtlas('geo');
const basemap: { features: { properties: { kind: string; name: string; key?: string } }[] } = JSON.parse(
  readFileSync('geo/basemap/places.json', 'utf8'),
);
const features = Object.values(atlas.layers).flatMap((layer) => layer.features);
const count = (id: LayerId) => atlas.layers[id]?.features.length;
const warnings = issues.filter(({ severity }) => severity === 'warning').map(formatIssue);

test('the content has no mistakes', () => {
  expect(errorsAmong(issues).map(formatIssue)).toEqual([]);
});

test('it is held to all that an atlas is before it is published', () => {
  expect(strictIssues({ atlas, issues }).map(formatIssue)).toEqual([]);
});

test('there is enough to explore: Gwadar, the five corridors, history', () => {
  expect(count('gwadar')).toBeGreaterThanOrEqual(15);
  expect(GROUPED_LAYERS.reduce((sum, id) => sum + (count(id) ?? 0), 0)).toBeGreaterThanOrEqual(85);
  expect(count('history')).toBeGreaterThanOrEqual(25);
});

test('the content has no warnings: every language tells all of it', () => {
  expect([...languages.keys()].toSorted()).toEqual(['en', 'ur', 'zh']);
  expect(warnings).toEqual([]);
});

test.each(['zh', 'ur'])(
  'in %s, all that is said of features, claims and borders is told, and told anew',
  (lang) => {
    const told = languages.get(lang);
    const shares = {
      features: share(features, ({ id, properties }) =>
        isTold(properties.summary, told?.features[id]?.summary),
      ),
      facts: share(
        features,
        ({ id, properties }) => properties.facts.length === (told?.features[id]?.facts ?? []).length,
      ),
      claims: share(atlas.claims, ({ id, record }) => isTold(record, told?.claims[id]?.record)),
      disputes: share(atlas.disputes, ({ id, text }) => isTold(text, told?.disputes[id]?.text)),
      chapters: share(
        atlas.chapters,
        ({ id }) => told?.story.chapters.some((chapter) => chapter.id === id) ?? false,
      ),
    };
    expect(shares).toEqual({ features: 1, facts: 1, claims: 1, disputes: 1, chapters: 1 });
  },
);

test.each(['zh', 'ur'])('in %s every label of the basemap has its name', (lang) => {
  const unnamed = basemap.features.filter(({ properties: { kind, name, key = name } }) => {
    return languages.get(lang)?.basemap[kind]?.[key] === undefined;
  });
  expect(unnamed.map(({ properties }) => properties.name)).toEqual([]);
});

/** How much of a list is so, from 0 to 1. */
const share = <Item>(items: readonly Item[], isSo: (item: Item) => boolean) =>
  items.filter(isSo).length / items.length;

/** A text in another script than English has hardly any Latin letters. */
const isTold = (english: string, text = '') =>
  text !== english && (text.match(/[a-z]/gi)?.length ?? 0) < 0.4 * text.length;
