import { beforeAll, describe, expect, test } from 'vitest';
import { GROUPED_LAYERS } from '../../src/content/vocabulary';
import { barsOf } from '../../src/figures/rows-drawing';
import { sumOfLows, totalsByYear } from '../../src/time/series/totals';
import { timeFacts } from '../../src/time/time-facts';
import { figureFacts } from '../../tools/atlas/figure-facts';
import { type ReadAtlas, readAtlas } from '../../tools/atlas/read-atlas';

let content: ReadAtlas;
beforeAll(async () => {
  content = await readAtlas('geo');
});

const featureOf = (id: string | undefined) =>
  Object.values(content.atlas.layers)
    .flatMap(({ features }) => features)
    .find((feature) => feature.id === id);

const WORDS: Readonly<Record<string, string>> = { a: '1', another: '1', one: '1', five: '5' };

/** Numbers that a text has, some of them written as words. */
const numbersIn = (text: string): number[] =>
  (
    text
      .toLowerCase()
      .replaceAll(/\b(?:a|another|one|five)\b/g, (word) => WORDS[word] ?? word)
      .replaceAll(/(?<=\d),(?=\d{3})/g, '')
      .match(/\d+(?:\.\d+)?/g) ?? []
  ).map(Number);

const pointsOf = (id: string) => content.figures.find((figure) => figure.id === id)?.points ?? [];

describe('the amounts of pictures are known', () => {
  test.each([
    ['debt', 1],
    ['un-votes', 1],
    ['trade', 1e9],
  ])('%s: they stand in its words, the facts of its place or the notes on its sources', (id, unit) => {
    expect(pointsOf(id).length).toBeGreaterThan(2);
    for (const { words, feature, sources, amounts = [], label } of pointsOf(id)) {
      const facts = featureOf(feature)?.properties.facts.map(({ value }) => value) ?? [];
      const notes = sources.map((source) => content.atlas.sources[source]?.note ?? '');
      const known = numbersIn([words, ...facts, ...notes].join(' ; '));
      for (const amount of amounts) expect(known, `${id}, ${label}`).toContain(amount / unit);
    }
  });

  test('the convoy: kilometres are those of the stops', () => {
    const kmOf = (id: string) => featureOf(id)?.properties.stop?.km;
    expect(pointsOf('tents-convoy').map(({ amounts }) => amounts?.[0])).toEqual([
      kmOf('islamabad'),
      (kmOf('sost') ?? 0) - 50,
      kmOf('khunjerab-pass'),
    ]);
  });

  test('attacks: the dead are those that the places count, on their days', () => {
    expect(pointsOf('attacks').length).toBeGreaterThan(7);
    for (const { feature, amounts = [], date, label } of pointsOf('attacks')) {
      const place = featureOf(feature);
      expect(place?.time, label).toEqual({ date });
      const casualties = place?.properties.facts.find((fact) => fact.label === 'Casualties')?.value ?? '';
      const numbers = numbersIn(casualties);
      const sums = numbers.flatMap((one, i) => [one, ...numbers.slice(i + 1).map((other) => one + other)]);
      expect(sums, label).toContain(amounts.reduce((sum, one) => sum + one, 0));
    }
  });
});

test('what is drawn from facts adds up to the series of the facts', () => {
  const { figures } = figureFacts(content);
  const series = timeFacts(content.atlas);
  const sumOf = (id: string) =>
    figures[id]?.rows.flatMap(({ amounts = [] }) => amounts).reduce((sum, one) => sum + one, 0);
  expect(sumOf('megawatts')).toBeCloseTo(sumOfLows(totalsByYear(series.megawatts)));
  expect(sumOf('kilometres-opened')).toBeCloseTo(sumOfLows(totalsByYear(series.kilometres)));
  const costs = series.costs.map(({ figure }) => (typeof figure === 'string' ? 0 : figure.low));
  expect(sumOf('money-by-corridor')).toBeCloseTo(costs.reduce((sum, one) => sum + one, 0));
  const bars = barsOf(figures['money-by-corridor']?.rows ?? []);
  expect(bars.map(({ group }) => group)).toEqual([...GROUPED_LAYERS]);
});

test('the section through the pass has its heights from the road', () => {
  const { stops = [], heights = [] } = figureFacts(content).figures['pass-section'] ?? {};
  const highest = stops.toSorted((a, b) => b.metres - a.metres)[0];
  expect(highest?.id).toBe('khunjerab-pass');
  expect(highest?.metres).toBe(featureOf('khunjerab-pass')?.properties.stop?.elevation_m);
  expect(heights.length).toBeGreaterThan(50);
});

test('the plan of Gwadar has the sea, the port as new', () => {
  const plan = figureFacts(content).figures['port-plan']?.plan;
  expect(plan?.sea).toMatch(/^M.+Z$/);
  const place = (id: string) => plan?.places.find((one) => one.id === id);
  expect(place('gwadar')?.since).toBeUndefined();
  expect(place('gwadar-port')?.since).toBe(2007);
  expect(place('gwadar-breakwaters')?.isPlanned).toBe(true);
});

test('every language has the words of every picture, and of every fact in it', () => {
  const { figures, texts } = figureFacts(content);
  expect(Object.keys(texts).length).toBeGreaterThan(2);
  for (const [lang, own] of Object.entries(texts)) {
    expect(Object.keys(own), lang).toEqual(Object.keys(figures));
    for (const [id, { points, facts }] of Object.entries(own)) {
      const count = points?.length ?? facts?.length;
      if (count !== undefined) expect(count, `${lang} ${id}`).toBe(figures[id]?.rows.length);
    }
  }
});
