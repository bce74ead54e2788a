import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../../../tools/check/layer';
import { formatLine, layerText, PASS } from '../../small-content';

function check(fact: object) {
  const own = { label: 'Note', value: 'x', sources: ['s1'], ...fact };
  const feature = { ...PASS, properties: { ...PASS.properties, facts: [own] } };
  const { file, issues } = checkLayer('open', layerText(feature), 'geo/layers/open.geojson');
  return {
    facts: file.features.flatMap(({ properties }) => properties.facts),
    lines: issues.map(formatLine),
  };
}

describe('members of a fact that hold up come out as they went in', () => {
  test.each<object>([
    { date: '2002-03-22', stage: 'begun' },
    { label: 'Opened', date: '2015/2016', stage: 'opened' },
    { date: '2018~', stage: 'opened' },
    { amount: 1320, unit: 'MW' },
    { amount: [118, 120], unit: 'km', approximate: true },
    { amount: 1_912_000_000, currency: 'USD', planned: true },
    {
      date: '2015',
      stage: 'opened',
      parts: [{ date: '2015', amount: 100, unit: 'MW' }, { date: '2016-08' }],
    },
  ])('%j', (fact) => {
    const { facts, lines } = check(fact);
    expect(lines).toEqual([]);
    expect(facts).toMatchObject([fact]);
  });
});

describe('a mistake in a member names the fact, what was found and what is wanted', () => {
  const begun = { stage: 'begun' };
  const opened = { date: '2015', stage: 'opened' };
  test.each<[string, object, string]>([
    ['a date in words', { ...begun, date: '22 March 2002' }, 'date: found "22 March 2002", wanted a date'],
    [
      'a date that is none',
      { ...begun, date: '2010-02-31' },
      'date: found "2010-02-31", wanted a date that exists',
    ],
    ['a date as a number', { ...begun, date: 2018 }, 'date: found 2018, wanted a date such as "2018"'],
    ['ends of unlike precision', { ...begun, date: '2016-12/2017' }, 'date: found "2016-12/2017"'],
    ['a date to come', { ...begun, date: '2015/2049' }, 'date: found "2015/2049", wanted a date up to'],
    ['a stage that is none', { date: '2018', stage: 'open' }, 'stage: found "open", wanted one of agreed'],
    ['a stage without a date', begun, 'stage: found no "date" beside it'],
    ['a date without a stage', { date: '2018' }, 'date: found no "stage" beside it'],
    [
      'a stage under the label of another',
      { label: 'Opened', date: '2018', stage: 'begun' },
      'stage: found "begun" under the label "Opened", wanted "opened"',
    ],
    ['an amount in words', { amount: '1,320', unit: 'MW' }, 'amount: found "1,320", wanted a number'],
    ['nothing as an amount', { amount: 0, unit: 'MW' }, 'amount: found 0, wanted a number above 0'],
    ['a range turned round', { amount: [120, 118], unit: 'km' }, 'amount: found [120,118], wanted the lower'],
    [
      'a range of three',
      { amount: [1, 2, 3], unit: 'km' },
      'amount[2]: found 3, wanted a number or [low, high]',
    ],
    ['an amount of nothing', { amount: 5 }, 'amount: found 5, wanted a "unit" or a "currency"'],
    [
      'an amount of two things',
      { amount: 5, unit: 'km', currency: 'USD' },
      'amount: found "unit" and "currency", wanted one of them',
    ],
    ['a unit alone', { unit: 'km' }, 'unit: found no "amount" beside it'],
    [
      'a unit that is none',
      { amount: 5, unit: 'mw' },
      'unit: found "mw" (did you mean "MW"?), wanted one of MW, km',
    ],
    [
      'a sign for a currency',
      { amount: 5, currency: 'US$' },
      'currency: found "US$", wanted the code of a currency',
    ],
    [
      'a mark that is no mark',
      { amount: 5, unit: 'km', approximate: 'yes' },
      'approximate: found "yes", wanted true',
    ],
    ['a plan of nothing', { planned: true }, 'planned: found no "amount" beside it'],
    ['one part', { ...opened, parts: [{ date: '2015' }] }, 'parts: found fewer than two parts'],
    [
      'parts out of order',
      { ...opened, parts: [{ date: '2016' }, { date: '2015' }] },
      'parts: found ["2016","2015"], wanted the parts in order of their dates',
    ],
    [
      'a part without its unit',
      { ...opened, parts: [{ date: '2015', amount: 1 }, { date: '2016' }] },
      'parts[0].unit: wanted "amount" and "unit" together',
    ],
    [
      'parts of what began',
      { date: '2015', stage: 'begun', parts: [{ date: '2015' }, { date: '2016' }] },
      'parts: found parts of what is not "opened"',
    ],
  ])('%s', (_what, fact, says) => {
    const { facts, lines } = check(fact);
    expect(facts).toEqual([]);
    expect(lines.join('\n')).toContain(`khunjerab-pass properties.facts[0].${says}`);
  });
});
