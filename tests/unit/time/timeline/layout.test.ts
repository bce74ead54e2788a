import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Precision } from '../../../../src/content/partial-date';
import type { DatedFeature } from '../../../../src/time/dated-features';
import { MARK_SIZE_PX, positionInLane, timelineEntry } from '../../../../src/time/timeline/layout';
import { timelineLanes } from '../../../../src/time/timeline/timeline-lanes';

const x = scaleLinear([1950, 2030], [0, 800]);
const at = (date: string, precision: Precision = 'day') => ({ date, precision });
const dated = (id: string, start: string, more: Partial<DatedFeature> = {}): DatedFeature => ({
  id,
  layer: 'growth',
  kind: 'coal-power',
  status: 'operational',
  importance: 3,
  start: at(start),
  end: null,
  ...more,
});
const placed = (...entries: DatedFeature[]) =>
  positionInLane(
    entries.map((one) => timelineEntry(one, [])),
    x,
    ({ id }) => id,
  );

/** Pixels are sums of fractions. */
const ROUNDING = 1e-9;

describe('an entry', () => {
  test('reaches from its first stage to its opening; stages after that are not drawn', () => {
    const entry = timelineEntry(dated('a', '2016-05-01'), [
      { stage: 'begun', when: at('2014-01-01', 'year') },
      { stage: 'closed', when: at('2020-01-01', 'year') },
    ]);
    expect(entry.interval.from).toBe(2014);
    expect(entry.stages.map(({ stage }) => stage)).toEqual(['begun']);
  });

  test('with an end reaches to it', () => {
    expect(timelineEntry(dated('a', '1955-01-01', { end: at('1956-01-01', 'year') }), []).interval.to).toBe(
      1957,
    );
  });
});

describe('in its lane', () => {
  test('a date of which the year alone is known is blurred over the year, its mark in the middle', () => {
    const [mark] = placed(dated('a', '2000-01-01', { start: at('2000-01-01', 'year') })).placed;
    expect(mark?.uncertainty.start).toBeCloseTo(500, 9);
    expect(mark?.uncertainty.end).toBeCloseTo(510, 9);
    expect(mark?.centre).toBeCloseTo(505, 9);
  });

  test('what goes on has no end; what is over has one', () => {
    const [open, over] = placed(
      dated('a', '1960-01-01'),
      dated('b', '1980-01-01', { end: at('1989-12-31') }),
    ).placed;
    expect(open?.duration).toBeNull();
    expect(over?.duration?.end).toBeCloseTo(400, 9);
  });

  test('a long name has its room where there is some', () => {
    const name = 'a name that is rather long for a place';
    const { placed: marks } = placed(dated(name, '1960-01-01'), dated('b', '2020-01-01'));
    expect(marks[0]?.nameWidth).toBeGreaterThan(150);
  });

  const date = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((when) => when.toISOString().slice(0, 10));
  const entry = fc
    .tuple(date, date, fc.boolean(), fc.string({ minLength: 1, maxLength: 40 }))
    .map(([a, b, open, id]) => {
      const [start, end] = a < b ? [a, b] : [b, a];
      return dated(id, start, open ? {} : { end: at(end) });
    });

  test('no mark hides another, nor does a name, and every mark can be hit', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const { placed: marks, rows } = placed(...entries);
        expect(marks).toHaveLength(entries.length);
        for (const one of marks) {
          expect(one.row).toBeLessThan(rows);
          expect(one.extent.end - one.extent.start).toBeGreaterThanOrEqual(MARK_SIZE_PX - ROUNDING);
        }
        const inOrder = marks.toSorted((a, b) => a.row - b.row || a.extent.start - b.extent.start);
        for (const [i, one] of inOrder.entries()) {
          const next = inOrder[i + 1];
          if (next?.row === one.row)
            expect(one.extent.end + one.nameWidth).toBeLessThanOrEqual(next.extent.start + ROUNDING);
        }
      }),
    );
  });
});

describe('lanes', () => {
  const entries = [
    dated('plant', '2016-01-01'),
    dated('treaty', '1963-03-02', { layer: 'history', kind: 'agreement', status: 'event' }),
    dated('road', '1979-01-01', { layer: 'history', kind: 'road' }),
  ].map((one) => timelineEntry(one, []));
  const told = (grouping: 'theme' | 'layer') =>
    timelineLanes(entries, grouping).map((lane) => [lane.id, lane.entries.map(({ dated: { id } }) => id)]);

  test('by theme or by layer hold every entry once; those without any are left out', () => {
    expect(told('theme')).toEqual([
      ['diplomacy', ['treaty']],
      ['transport', ['road']],
      ['power', ['plant']],
    ]);
    expect(told('layer')).toEqual([
      ['growth', ['plant']],
      ['history', ['treaty', 'road']],
    ]);
  });
});
