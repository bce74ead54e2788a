import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelRequest, type PlacedLabel, placeLabels } from '../../../src/geometry/profile-labels';

const EDGES = { left: 2, right: 1000 };
const wish = (id: string, x: number, rank = 3, width = 60): LabelRequest => ({ id, x, rank, width });
const ids = (labels: readonly PlacedLabel[]) => labels.map(({ id }) => id);

describe('names on a profile', () => {
  test('stand over what they name', () => {
    expect(placeLabels([wish('a', 300)], EDGES, 2)).toEqual([{ id: 'a', x: 300, middle: 300, row: 0 }]);
  });

  test('go up a row where there is no room beside another', () => {
    const placed = placeLabels([wish('a', 300, 1), wish('b', 340, 2)], EDGES, 2);
    expect(placed.map(({ id, row }) => [id, row])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  test('leave the less important one out where no row has room', () => {
    expect(ids(placeLabels([wish('village', 310, 5), wish('city', 300, 1)], EDGES, 1))).toEqual(['city']);
  });

  test('move in from the edges, and are left out where wider than all', () => {
    const placed = placeLabels([wish('first', 5), wish('last', 998), wish('long', 500, 3, 2000)], EDGES, 1);
    expect(placed.map(({ id, middle }) => [id, middle])).toEqual([
      ['first', 32],
      ['last', 970],
    ]);
  });
});

test('never touch another name, the line of another, or the edges', () => {
  const wishes = fc.array(
    fc.record({
      x: fc.double({ min: 2, max: 1000, noNaN: true }),
      width: fc.double({ min: 5, max: 300, noNaN: true }),
      rank: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(wishes, fc.integer({ min: 0, max: 3 }), (given, rows) => {
      const named = given.map((one, i) => ({ ...one, id: `${i}` }));
      const widths = new Map(named.map(({ id, width }) => [id, width]));
      const boxes = placeLabels(named, EDGES, rows).map((label) => {
        const half = (widths.get(label.id) ?? 0) / 2;
        return { ...label, left: label.middle - half, right: label.middle + half };
      });
      for (const a of boxes) {
        expect(a.row).toBeLessThan(rows);
        expect(a.left).toBeGreaterThanOrEqual(EDGES.left - 1e-9);
        expect(a.right).toBeLessThanOrEqual(EDGES.right + 1e-9);
        for (const b of boxes) {
          if (a.id === b.id) continue;
          if (a.row === b.row) expect(a.right <= b.left || b.right <= a.left).toBe(true);
          // The line down from a crosses the rows below it.
          if (a.row > b.row) expect(a.x <= b.left || a.x >= b.right).toBe(true);
        }
      }
    }),
  );
});
