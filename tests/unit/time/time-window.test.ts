import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FULL_WINDOW, panToShow, panWindow, windowAround, zoomWindow } from '../../../src/time/time-window';

const [first, last] = [FULL_WINDOW.from, FULL_WINDOW.to];
const year = fc.double({ min: first, max: last, noNaN: true });
const window = fc
  .tuple(year, year)
  .filter(([a, b]) => Math.abs(a - b) >= 4)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
const inAllTime = ({ from, to }: { from: number; to: number }) =>
  from >= first - 1e-9 && to <= last + 1e-9 && to - from >= 4 - 1e-9;

test('no zoom and no move leaves the time that there is', () => {
  fc.assert(fc.property(window, factor, year, (now, by, at) => inAllTime(zoomWindow(now, by, at))));
  fc.assert(
    fc.property(window, fc.double({ min: -200, max: 200, noNaN: true }), (now, years) => {
      const next = panWindow(now, years);
      expect(next.to - next.from).toBeCloseTo(now.to - now.from, 9);
      return inAllTime(next);
    }),
  );
});

test('the moment under the pointer stays there while the reader zooms in', () => {
  fc.assert(
    fc.property(
      window,
      fc.double({ min: 0.5, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (now, by, share) => {
        fc.pre((now.to - now.from) * by >= 4);
        const at = now.from + share * (now.to - now.from);
        const next = zoomWindow(now, by, at);
        expect((at - next.from) / (next.to - next.from)).toBeCloseTo(share, 6);
      },
    ),
  );
});

test('zooming in and out again comes back to where it began, away from the ends', () => {
  const next = zoomWindow(zoomWindow({ from: 1980, to: 2000 }, 0.5), 2);
  expect([next.from, next.to]).toEqual([1980, 2000]);
});

test('a window moves no further than it must', () => {
  const window = { from: 1980, to: 2000 };
  expect(panToShow(window, { from: 1990, to: 1991 })).toEqual(window);
  expect(panToShow(window, { from: 1970, to: 1971 })).toEqual({ from: 1970, to: 1990 });
  expect(panToShow(window, { from: 2010, to: 2012 })).toEqual({ from: 1992, to: 2012 });
});

test('some years stand in their window with a little air', () => {
  expect(windowAround(1960, 1979)).toEqual({ from: 1959, to: 1981 });
  expect(windowAround(1950, 2030)).toEqual(FULL_WINDOW);
});
