import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, type YearRange } from '../../../src/content/years';
import { countByYear, type DatedFeature, datedFeatures } from '../../../src/time/dated-features';
import { happensWithin, sameYears, timelineEvents } from '../../../src/time/timeline-events';
import { smallAtlas } from '../small-atlas';

const { index } = smallAtlas();
const day = (date: string) => ({ date, precision: 'day' as const });
const project = (id: string, opened: string): DatedFeature => ({
  id,
  layer: 'growth',
  kind: 'coal-power',
  status: 'operational',
  importance: 3,
  start: day(opened),
  end: null,
});
const event = (id: string, first: string, last = first): DatedFeature => ({
  ...project(id, first),
  layer: 'history',
  kind: 'meeting',
  status: 'event',
  end: day(last),
});

describe('what has a date', () => {
  test('comes in order of time, with its layer; what has none is left out', () => {
    expect(datedFeatures(index).map(({ id, layer, end }) => [id, layer, end?.date ?? 'open'])).toEqual([
      ['bandung', 'history', '1955-04-18'],
      ['port', 'gwadar', 'open'],
      ['plant', 'growth', 'open'],
    ]);
  });

  test('is counted by year, events and projects apart', () => {
    const entries = [event('a', '1963-03-02'), project('b', '1963-08-29'), project('c', '1950-01-01')];
    expect(countByYear(entries)).toEqual([
      { year: 1950, events: 0, projects: 1 },
      { year: 1963, events: 1, projects: 1 },
    ]);
  });
});

describe('what happened', () => {
  const begun = { stage: 'begun', when: day('2014-01-01') } as const;
  const opened = { stage: 'opened', when: day('2016-05-01') } as const;

  test('is how each began, and the steps that this does not tell already', () => {
    const happenings = timelineEvents([project('a', '2016-05-01')], { a: [begun, opened] });
    expect(happenings.map(({ type, when }) => [type, when.date])).toEqual([
      ['begun', '2014-01-01'],
      ['opened', '2016-05-01'],
    ]);
  });

  test('the more important of one day comes first', () => {
    const minor = { ...event('minor', '1963-03-02'), importance: 5 };
    const major = { ...event('major', '1963-03-02'), importance: 1 };
    expect(timelineEvents([minor, major], {}).map(({ id }) => id)).toEqual(['major', 'minor']);
  });

  test('in the same years elsewhere is neither the thing itself nor its family', () => {
    const entries = [
      event('gwadar', '2007-01-01'),
      event('port', '2007-03-20'),
      event('plant', '2007-12-31'),
    ];
    const happenings = timelineEvents([...entries, event('kashgar', '2008-01-01')], {});
    const own = happenings.find(({ id }) => id === 'port');
    expect(own && sameYears(index, happenings, own).map(({ id }) => id)).toEqual(['plant']);
  });

  const year = fc.integer({ min: 1950, max: 2030 });
  const span = fc
    .tuple(year, year)
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }) satisfies YearRange);
  const anEvent = span.map(({ from, to }) => event('e', `${from}-02-03`, `${to}-11-30`));

  test('an event falls within the years in which the map draws it, and no others', () => {
    fc.assert(
      fc.property(anEvent, span, (one, { from, to }) => {
        const [happening] = timelineEvents([one], {});
        const time = { interval: [one.start.date, one.end?.date ?? '..'] } as const;
        expect(happening && happensWithin(happening, from, to)).toBe(isWithin(time, { from, to }));
      }),
    );
  });
});
