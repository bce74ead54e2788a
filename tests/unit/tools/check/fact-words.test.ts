import { describe, expect, test } from 'vitest';
import { checkAtlas } from '../../../../tools/check/atlas';
import { formatLine, layerText, PASS, PASS_IN_CHINESE, smallContent } from '../../small-content';

/** What is said of a fact in English, and of it in Chinese where there is a text. */
function linesOf(value: string, members: object, chinese = '') {
  const fact = { label: 'Note', value, sources: ['s1'], ...members };
  const feature = { ...PASS, properties: { ...PASS.properties, facts: [fact] } };
  const inChinese = { 'khunjerab-pass': { ...PASS_IN_CHINESE, facts: [chinese || value] } };
  const content = smallContent({
    'geo/layers/open.geojson': layerText(feature),
    'geo/languages/zh/layers/open.json': JSON.stringify(inChinese),
  });
  return checkAtlas(content)
    .issues.map(formatLine)
    .filter((line) => line.includes('.facts[0]') && !/is left in English|other figures/.test(line))
    .filter((line) => chinese !== '' || line.startsWith('geo/layers/'));
}

describe('members that the words bear out', () => {
  test.each<[string, object, string]>([
    ['Site works on 31 July 2015', { date: '2015-07-31', stage: 'begun' }, '2015年7月31日开工'],
    ['2015–16', { date: '2015/2016', stage: 'begun' }, '2015至2016年'],
    ['About 2018', { date: '2018~', stage: 'opened' }, '约2018年'],
    ['29–30 August 2017', { date: '2017-08-29/2017-08-30', stage: 'opened' }, '2017年8月29日至30日'],
    ['US$1,912 million; others US$1.6 billion', { amount: 1_912_000_000, currency: 'USD' }, '19.12亿美元'],
    ['Rs 58–65 billion', { amount: [58e9, 65e9], currency: 'PKR' }, '580亿至650亿卢比'],
    ['20 million yuan', { amount: 20_000_000, currency: 'CNY' }, '2000万元'],
    ['118 or 120 km: 39 km of motorway', { amount: [118, 120], unit: 'km' }, '118或120公里'],
    [
      '100 MW in 2015; 300 MW in August 2016',
      {
        date: '2015',
        stage: 'opened',
        parts: [
          { date: '2015', amount: 100, unit: 'MW' },
          { date: '2016-08', amount: 300, unit: 'MW' },
        ],
      },
      '2015年100兆瓦，2016年8月300兆瓦',
    ],
  ])('%s', (value, members, chinese) => {
    expect(linesOf(value, members, chinese)).toEqual([]);
  });
});

describe('members that differ from the words are warnings', () => {
  test.each<[string, object, string]>([
    [
      '31 July 2015',
      { date: '2014-07-31', stage: 'begun' },
      'date: warning: found "2014-07-31", a date that is not',
    ],
    ['31 July 2015', { date: '2015-06-30', stage: 'begun' }, 'date: warning: found "2015-06-30"'],
    ['31 July 2015', { date: '2015-07-30', stage: 'begun' }, 'date: warning: found "2015-07-30"'],
    ['2015–16', { date: '2015/2017', stage: 'begun' }, 'date: warning: found "2015/2017"'],
    ['2018', { date: '2018~', stage: 'opened' }, ': warning: found an approximate member, and no "about"'],
    ['About 2018', { date: '2018', stage: 'opened' }, ': warning: found an exact member'],
    ['About 50 km', { amount: 50, unit: 'km' }, ': warning: found an exact member'],
    [
      '1,320 MW',
      { amount: 1230, unit: 'MW' },
      'amount: warning: found 1230, a number that is not in the words "1,320 MW"',
    ],
    ['118 or 120 km', { amount: [118, 121], unit: 'km' }, 'amount: warning: found [118,121]'],
    ['1,320 MW', { amount: 1320, unit: 'km' }, 'unit: warning: found "km", a unit that is not in the words'],
    ['US$5 million', { amount: 5000, currency: 'USD' }, 'amount: warning: found 5000'],
    [
      'Rs 5 million',
      { amount: 5_000_000, currency: 'USD' },
      'currency: warning: found "USD", a currency that is not',
    ],
    [
      'In 2015, and in 2016',
      { date: '2015', stage: 'opened', parts: [{ date: '2015' }, { date: '2017' }] },
      'parts[1].date: warning: found "2017"',
    ],
  ])('%s: %j', (value, members, says) => {
    const lines = linesOf(value, members);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^geo\/layers\/open\.geojson:\d+ khunjerab-pass properties\.facts\[0\]/);
    expect(lines[0]).toContain(says);
  });

  test.each<[string, object, string, string]>([
    [
      '31 July 2015',
      { date: '2015-07-31', stage: 'begun' },
      '2015年8月31日',
      'date in the layer: found "2015-07-31"',
    ],
    [
      'US$5 million',
      { amount: 5_000_000, currency: 'USD' },
      '50万美元',
      'amount in the layer: found 5000000',
    ],
  ])('in Chinese, %s', (value, members, chinese, says) => {
    const lines = linesOf(value, members, chinese);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^geo\/languages\/zh\/layers\/open\.json:\d+ khunjerab-pass\.facts\[0\]: warning: /,
    );
    expect(lines[0]).toContain(says);
  });
});
