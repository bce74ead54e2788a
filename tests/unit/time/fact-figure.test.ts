import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOtherCurrency,
  readKilometres,
  readMegawatts,
  readMoney,
  readStages,
} from '../../../src/time/fact-figure';

const exactly = (low: number, high = low, about = false) => ({ low, high, about });

describe('megawatts', () => {
  test.each([
    ['1,320 MW (2 × 660 MW)', exactly(1320)],
    ['1,320 MW (2 × 660 MW); 1,249 MW at the first capacity test', exactly(1320)],
    ['49.5 MW', exactly(49.5)],
    ['425 MW; 525 MW on gas', exactly(425)],
    ['747 MW combined cycle, two gas turbines', exactly(747)],
    ['400 MW of a planned 1,000 MW', exactly(400)],
    ['About 1,330 MW: units of 325–340 MW', exactly(1330, 1330, true)],
    ['325–340 MW', exactly(325, 340)],
  ])('%s', (words, expected) => {
    expect(readMegawatts(words)?.figure).toEqual(expected);
  });

  test.each(['Ships of 50,000 DWT', '2,160 MW in the first stage', '340–325 MW', '1,32 MW', '12 MWh', ''])(
    'not: %s',
    (words) => {
      expect(readMegawatts(words)).toBeNull();
    },
  );
});

describe('kilometres', () => {
  test.each([
    ['653 km; the geodata measure 624 km', exactly(653)],
    ['118 or 120 km: about 39 km of motorway', exactly(118, 120)],
    ['106–110 km; 103.3 km in the geodata', exactly(106, 110)],
    ['24 km of new road, with five tunnels', exactly(24)],
    ['About 1,300 km in the commonest count: 887 km', exactly(1300, 1300, true)],
  ])('%s', (words, expected) => {
    expect(readKilometres(words)?.figure).toEqual(expected);
  });

  test.each([
    '158 km of pipe',
    '613 km from here to the pass',
    '349 km in all, of which 153 km',
    'Kashgar–Thakot 1,224 km',
  ])('not: %s', (words) => {
    expect(readKilometres(words)).toBeNull();
  });
});

describe('money, in millions of dollars', () => {
  test.each([
    ['US$1,912 million; other pages US$1.6 billion', { ...exactly(1912), planned: false }],
    ['US$2.89 billion; US$2.9 billion', { ...exactly(2890), planned: false }],
    ['US$399,000', { ...exactly(0.399), planned: false }],
    ['About US$10 million', { ...exactly(10, 10, true), planned: false }],
    ['US$124 million (Rs 13 billion)', { ...exactly(124), planned: false }],
    ['US$168–179 million', { ...exactly(168, 179), planned: false }],
    ['US$542 million planned', { ...exactly(542), planned: true }],
    ['US$3.7 billion as approved (Rs 1,048 billion)', { ...exactly(3700), planned: true }],
    ['US$1.35 billion in 2020', { ...exactly(1350), planned: true }],
  ])('%s', (words, expected) => {
    expect(readMoney(words)).toEqual(expected);
  });

  test.each([
    'US$32 million loan recorded',
    'US$750 million pledged',
    'US$288 million for the first phase',
    'US$150 million for the second and third farms together',
    'Within the US$1,658.34 million of the line',
    'Contract of US$124.7 million; Rs 15.9 billion in all',
    'Rs 148 billion',
    'US$20 to US$30 million',
  ])('not: %s', (words) => {
    expect(readMoney(words)).toBeNull();
  });

  test('sums in rupees or yuan alone are told from those that are unclear', () => {
    expect(isOtherCurrency('Rs 148 billion')).toBe(true);
    expect(isOtherCurrency('About Rs 7 billion')).toBe(true);
    expect(isOtherCurrency('RMB 240 million')).toBe(true);
    expect(isOtherCurrency('Rs 54.98 billion (about US$240 million)')).toBe(false);
    expect(isOtherCurrency('US$9 billion')).toBe(false);
  });
});

describe('stages', () => {
  test('are read when every part is understood', () => {
    const stages = readStages('First 39 km on 18 November 2019; the other 80 km on 28 July 2020', 'km');
    expect(stages?.map(({ figure, when }) => [figure.low, when.date])).toEqual([
      [39, '2019-11-18'],
      [80, '2020-07-28'],
    ]);
    const units = readStages('K-2 (1,100 MW) in May 2021; K-3 (1,100 MW) in April 2022', 'MW');
    expect(units?.map(({ figure, when }) => [figure.low, when.date])).toEqual([
      [1100, '2021-05-01'],
      [1100, '2022-04-01'],
    ]);
  });

  test.each([
    '100 MW in 2015',
    '100 MW in 2015; the rest in 2016',
    'May 2014; commercial operation in August 2015',
  ])('not: %s', (words) => {
    expect(readStages(words, 'MW')).toBeNull();
  });
});

test('every number that is printed with thousands is read back', () => {
  const print = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), (hundredths) => {
      const number = hundredths / 100;
      expect(readMegawatts(`${print.format(number)} MW`)?.figure.low).toBeCloseTo(number, 6);
    }),
  );
});
