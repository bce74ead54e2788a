import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSpaceAfter, type PixelRange, packRows } from '../../../../src/time/timeline/pack-rows';

const box = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 200 }))
  .map(([start, length]): PixelRange => ({ start, end: start + length }));
const boxes = fc.array(box, { maxLength: 60 });
const gap = fc.integer({ min: 0, max: 12 });

test('no two boxes of a row touch', () => {
  fc.assert(
    fc.property(boxes, gap, (all, between) => {
      const rows = packRows(all, between);
      for (const [i, a] of all.entries()) {
        for (const [j, b] of all.entries()) {
          if (i === j || rows[i] !== rows[j]) continue;
          expect(a.end + between <= b.start || b.end + between <= a.start).toBe(true);
        }
      }
    }),
  );
});

test('there are no more rows than boxes that lie over one point', () => {
  fc.assert(
    fc.property(boxes, gap, (all, between) => {
      const depths = all.map(({ start }) => {
        return all.filter((other) => other.start <= start && start < other.end + between).length;
      });
      expect(Math.max(0, ...packRows(all, between).map((row) => row + 1))).toBe(Math.max(0, ...depths));
    }),
  );
});

test('a name that keeps to its room touches nothing', () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const rows = packRows(all, 0);
      const rooms = freeSpaceAfter(all, rows, 2000);
      const named = all.map(({ start, end }, i) => ({ start, end: end + (rooms[i] ?? 0), row: rows[i] }));
      for (const [i, a] of named.entries()) {
        for (const b of named.slice(i + 1)) {
          if (a.row === b.row) expect(a.end <= b.start || b.end <= a.start).toBe(true);
        }
      }
    }),
  );
});
