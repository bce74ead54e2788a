import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/content/language';
import { LAYER_IDS } from '../../../src/content/vocabulary';
import { COMPASS_POINTS, compassPoint, sectorOf } from '../../../src/describe/compass';
import { type DescribedView, describeBriefly, describeView } from '../../../src/describe/describe-view';
import { createTranslator, type Translator } from '../../../src/i18n/translator';
import { readAtlas } from '../../../tools/atlas/read-atlas';
import { compileMessages } from '../../../tools/check/language/compile-messages';
import { smallAtlas } from '../small-atlas';

const { index } = smallAtlas();
const languages = new Map<Language, Translator>();

beforeAll(async () => {
  for (const [code, { info, messages }] of (await readAtlas('geo')).languages) {
    languages.set(code, createTranslator(info, compileMessages(messages)));
  }
});

function scene(lang: Language, more: Partial<DescribedView> = {}): DescribedView {
  const t = languages.get(lang);
  if (t === undefined) throw new Error(`No language ${lang}`);
  return {
    index,
    t,
    nameOf: (id) => id.toUpperCase(),
    towns: [
      { name: 'Quetta', rank: 4, position: [67, 30.2] },
      { name: 'Ziarat', rank: 7, position: [67.7, 30.4] },
    ],
    filter: { layers: LAYER_IDS, years: null, featureFilter: null, selected: [] },
    camera: { lon: 68, lat: 31, zoom: 5, bearing: 0, pitch: 0 },
    view: [58, 22, 78, 40],
    inView: ['kashgar', 'gwadar', 'port', 'plant'].flatMap((id) => index.features.get(id) ?? []),
    keyboardOrder: ['kashgar', 'gwadar', 'plant'],
    open: null,
    ride: null,
    ...more,
  };
}

test('a view is told: where, how wide, how much of what, which places, in which order', () => {
  expect(describeView(scene('en'))).toEqual([
    'The centre of the map is 130 km north-east of Quetta.',
    'It shows about 1,900 km from west to east and 2,000 km from north to south.',
    '4 places of the story are in view: Friendship Highway (1), Gwadar (2) and Growth Corridor (1).',
    'Among them: KASHGAR in the north-east, PLANT in the middle and GWADAR in the south-west.',
    'The list “Places in view” walks them by keyboard, with N and P from KASHGAR to PLANT.',
  ]);
});

test('closer up, smaller towns tell where it is; on a town, that is said', () => {
  const camera = { lon: 67.7, lat: 30.41, zoom: 8, bearing: 0, pitch: 0 };
  expect(describeView(scene('en', { camera }))[0]).toBe('The centre of the map is Ziarat.');
});

test('far from any town, degrees tell where it is', () => {
  const camera = { lon: 60, lat: 10, zoom: 5, bearing: 0, pitch: 0 };
  expect(describeView(scene('en', { camera }))[0]).toContain('10°, 60°');
});

test('what else is the case is told: years, layers that are off, a narrowed or turned map, a ride, what is open', () => {
  const told = describeView(
    scene('en', {
      filter: {
        layers: LAYER_IDS.filter((id) => id !== 'history'),
        years: { from: 1960, to: 1979 },
        featureFilter: null,
        selected: [],
      },
      camera: { lon: 68, lat: 31, zoom: 5, bearing: 92, pitch: 0 },
      ride: { id: 'road', km: 542.6 },
      open: 'Gwadar Port',
    }),
  ).join(' ');
  for (const part of [
    'east is up',
    'from 1960 to 1979',
    'Not drawn: History.',
    'The ride along ROAD stands at km 543.',
    'Open in the panel: Gwadar Port.',
  ]) {
    expect(told).toContain(part);
  }
  const narrowed = scene('en', {
    filter: { layers: [], years: null, featureFilter: ['port'], selected: [] },
  });
  expect(describeView(narrowed).join(' ')).toContain('Only the places of the claims');
});

test('without a map it still tells what is chosen, and of nothing that nothing is there', () => {
  const told = describeView(scene('en', { camera: null, view: null, inView: [], keyboardOrder: [] }));
  expect(told).toEqual(['No place of the story is in view.']);
});

test('what is announced is short: how much, and where', () => {
  const told = describeBriefly(scene('en'));
  expect(told).toMatch(/^4 places/);
  expect(told.length).toBeLessThan(200);
});

test.each(['en', 'zh', 'ur'])('in %s each sentence is whole, and none is English by mistake', (lang) => {
  const full = scene(lang, {
    filter: { layers: ['gwadar'], years: { from: null, to: 2010 }, featureFilter: null, selected: [] },
    camera: { lon: 68, lat: 31, zoom: 5, bearing: -40, pitch: 0 },
    ride: { id: 'road', km: 12 },
    open: 'GWADAR',
  });
  const sentences = [...describeView(full), describeBriefly(full)];
  expect(sentences.length).toBeGreaterThan(8);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/[.。۔]$/);
    expect(sentence).not.toMatch(/[{}]|undefined|compass\./);
    // Names of the test are in capitals, the town's is the only Latin word besides them and the keys.
    if (lang !== 'en') expect(sentence.replace(/Quetta/g, '')).not.toMatch(/[a-z]{2}/);
  }
});

describe('the compass', () => {
  test('knows eight points, each for an eighth of the circle', () => {
    expect([0, 44, 91, 135, -180, 225, -90, -45, 359].map(compassPoint)).toEqual([
      'north',
      'north-east',
      'east',
      'south-east',
      'south',
      'south-west',
      'west',
      'north-west',
      'north',
    ]);
  });

  test('turned by an eighth is the next point', () => {
    fc.assert(
      fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (bearing) => {
        const next = COMPASS_POINTS.indexOf(compassPoint(bearing)) + 1;
        expect(compassPoint(bearing + 45)).toBe(COMPASS_POINTS[next % 8]);
      }),
    );
  });

  test('parts a view in nine', () => {
    expect(sectorOf([0, 0, 9, 9], [1, 8])).toBe('north-west');
    expect(sectorOf([0, 0, 9, 9], [4.5, 4.5])).toBe('middle');
    expect(sectorOf([0, 0, 9, 9], [9, 9])).toBe('north-east');
    expect(sectorOf([0, 0, 9, 9], [9.1, 9])).toBeNull();
  });
});
