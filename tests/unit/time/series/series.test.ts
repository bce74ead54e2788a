import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../../../src/content/atlas-index';
import type { Fact } from '../../../../src/content/fact';
import type { ContentFeature, FeatureProperties } from '../../../../src/content/model';
import { readCosts } from '../../../../src/time/series/costs';
import { MEGAWATTS } from '../../../../src/time/series/openings';
import { readOpenings } from '../../../../src/time/series/series';
import { smallAtlas } from '../../small-atlas';

const { atlas } = smallAtlas();
const index = indexAtlas(atlas);

const fact = (label: Fact['label'], members: Partial<Fact>): Fact => ({
  label,
  value: 'in words',
  sources: ['s1'],
  ...members,
});

const plant = (facts: readonly Fact[], changes: Partial<FeatureProperties> = {}): ContentFeature => ({
  type: 'Feature',
  id: 'plant',
  geometry: null,
  time: { interval: ['2014-01-01', '..'] },
  properties: {
    name: 'Plant',
    summary: '',
    kind: 'solar-power',
    status: 'operational',
    grade: 'A',
    sources: ['s1'],
    ...({ corridors: ['green'] } as object),
    facts,
    ...changes,
  },
});

const SIZE = fact('Capacity', { amount: 400, unit: 'MW' });

describe('megawatts that opened', () => {
  const read = (facts: readonly Fact[], changes: Partial<FeatureProperties> = {}) =>
    readOpenings([plant(facts, changes)], index, MEGAWATTS).map((entry) => entry.figure);
  const opened = (date: string, parts?: Fact['parts']) =>
    fact('Opened', { date, stage: 'opened', ...(parts && { parts }) });

  test('fall into the year in which `time` begins', () => {
    expect(read([SIZE, opened('2015')])).toEqual([[{ year: 2014, low: 400, high: 400, about: false }]]);
  });

  test('are a range, and about, where the fact has it so', () => {
    const size = fact('Capacity', { amount: [325, 340], unit: 'MW', approximate: true });
    expect(read([size])).toEqual([[{ year: 2014, low: 325, high: 340, about: true }]]);
  });

  test('fall into the years of its parts', () => {
    const parts = [
      { date: '2015', amount: 100, unit: 'MW' },
      { date: '2016-08', amount: 300, unit: 'MW' },
    ] as const;
    expect(read([SIZE, opened('2015', parts)])).toEqual([
      [
        { year: 2015, low: 100, high: 100, about: false },
        { year: 2016, low: 300, high: 300, about: false },
      ],
    ]);
    expect(read([SIZE, opened('2015', [...parts, ...parts])])).toEqual(['unclear']);
  });

  test('of a plant that is idle fall into the year of its opening', () => {
    expect(read([SIZE, opened('2018-04-13')], { status: 'stalled' })).toEqual([
      [{ year: 2018, low: 400, high: 400, about: false }],
    ]);
    expect(read([SIZE], { status: 'stalled' })).toEqual([]);
  });

  test('are left out, with the reason, where facts do not say', () => {
    expect(read([])).toEqual(['no-figure']);
    expect(read([fact('Capacity', {})])).toEqual(['unclear']);
    expect(read([fact('Capacity', { amount: 400, unit: 'km' })])).toEqual(['unclear']);
    expect(read([fact('Capacity', { amount: 400, unit: 'MW', planned: true })])).toEqual(['unclear']);
    expect(read([SIZE, opened('2000', [{ date: '2000' }, { date: '2011-05' }])])).toEqual(['stages']);
  });

  test('the first fact with an amount in megawatts counts', () => {
    const first = fact('Capacity', { value: '12 gates' });
    const [entry] = readOpenings([plant([first, SIZE])], index, MEGAWATTS);
    expect(entry?.factIndex).toBe(1);
  });
});

describe('what a project cost', () => {
  const read = (facts: readonly Fact[], changes: Partial<FeatureProperties> = {}) =>
    readCosts([['green', plant(facts, changes)]]).map((entry) => entry.figure);
  const cost = (members: Partial<Fact>) => fact('Cost', members);

  test('is its first sum in dollars', () => {
    const sums = [cost({ amount: 136e9, currency: 'PKR' }), cost({ amount: 1315e6, currency: 'USD' })];
    expect(read(sums)).toEqual([{ low: 1315e6, high: 1315e6, about: false, planned: false }]);
  });

  test('is a plan where it does not work yet, and unclear where it does', () => {
    const sum = cost({ amount: [1e6, 2e6], currency: 'USD', planned: true });
    expect(read([sum], { status: 'announced' })).toEqual([
      { low: 1e6, high: 2e6, about: false, planned: true },
    ]);
    expect(read([sum])).toEqual(['unclear']);
  });

  test('is left out, with the reason, where facts do not say', () => {
    expect(read([])).toEqual(['no-figure']);
    expect(read([cost({})])).toEqual(['unclear']);
    expect(read([cost({}), cost({ amount: 5, currency: 'CNY' })])).toEqual(['other-currency']);
  });

  test('is not asked of events', () => {
    expect(read([cost({ amount: 5, currency: 'USD' })], { status: 'event' })).toEqual([]);
  });
});
