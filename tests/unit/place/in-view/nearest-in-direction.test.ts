import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nearestInDirection,
  type PlaceOnScreen,
  type ScreenDirection,
} from '../../../../src/place/in-view/nearest-in-direction';

const DIRECTIONS: readonly ScreenDirection[] = ['up', 'down', 'left', 'right'];

/** Few values, so that many spots share a row, a column, a diagonal or a place. */
const spots = (most: number) =>
  fc
    .array(fc.record({ x: fc.integer({ min: 0, max: most }), y: fc.integer({ min: 0, max: most }) }), {
      minLength: 1,
      maxLength: 14,
    })
    .map((places) => places.map((place, i): PlaceOnScreen => ({ id: `f${i}`, ...place })));

describe('the nearest place in a direction', () => {
  const cross: PlaceOnScreen[] = [
    { id: 'middle', x: 0, y: 0 },
    { id: 'north', x: 10, y: -100 },
    { id: 'far north', x: 0, y: -300 },
    { id: 'east', x: 90, y: 20 },
    { id: 'south', x: -5, y: 40 },
    { id: 'west', x: -200, y: 0 },
  ];

  test.each([
    ['up', 'north'],
    ['right', 'east'],
    ['down', 'south'],
    ['left', 'west'],
  ] as const)('%s is %s', (direction, found) => {
    expect(nearestInDirection(cross, 'middle', direction)).toBe(found);
  });

  test('is none at the edge, and none from a place that is gone', () => {
    expect(nearestInDirection(cross, 'far north', 'up')).toBeNull();
    expect(nearestInDirection(cross, 'nowhere', 'up')).toBeNull();
  });

  test('walks through what lies in one place, and back', () => {
    const pile = ['a', 'b', 'c'].map((id): PlaceOnScreen => ({ id, x: 5, y: 5 }));
    expect(walk(pile, 'a', 'right')).toEqual(['b', 'c']);
    expect(walk(pile, 'c', 'up')).toEqual(['b', 'a']);
  });

  test('lies in that direction, never behind', () => {
    fc.assert(
      fc.property(spots(1000), fc.constantFrom(...DIRECTIONS), (all, direction) => {
        const start = all[0];
        const found = all.find(({ id }) => id === nearestInDirection(all, start?.id ?? '', direction));
        if (found === undefined || start === undefined) return;
        const [right, down] = [found.x - start.x, found.y - start.y];
        const ahead = { up: -down, down, left: -right, right }[direction];
        expect(ahead).toBeGreaterThanOrEqual(Math.max(Math.abs(right), Math.abs(down)));
      }),
    );
  });

  test('misses nobody: everyone elsewhere lies in one direction, and there is a step there', () => {
    fc.assert(
      fc.property(spots(6), (all) => {
        const [start, other] = all;
        if (start === undefined || other === undefined) return;
        const elsewhere = start.x !== other.x || start.y !== other.y;
        const steps = DIRECTIONS.filter((direction) =>
          nearestInDirection([start, other], start.id, direction),
        );
        if (elsewhere) expect(steps).toHaveLength(1);
        for (const step of steps) expect(nearestInDirection(all, start.id, step)).not.toBeNull();
      }),
    );
  });

  test.each([3, 1000])('leads from every place to every other one (grid of %i)', (most) => {
    fc.assert(
      fc.property(spots(most), (all) => {
        for (const { id } of all) expect(reached(all, id).size).toBe(all.length);
      }),
    );
  });

  test('is the same wherever the map is', () => {
    fc.assert(
      fc.property(
        spots(50),
        fc.integer(),
        fc.integer(),
        fc.constantFrom(...DIRECTIONS),
        (all, x, y, direction) => {
          const moved = all.map((spot) => ({ ...spot, x: spot.x + (x % 1000), y: spot.y + (y % 1000) }));
          expect(nearestInDirection(moved, 'f0', direction)).toBe(nearestInDirection(all, 'f0', direction));
        },
      ),
    );
  });
});

function walk(all: readonly PlaceOnScreen[], from: string, direction: ScreenDirection): string[] {
  const next = nearestInDirection(all, from, direction);
  return next === null ? [] : [next, ...walk(all, next, direction)];
}

/** All that arrow keys lead to. */
function reached(all: readonly PlaceOnScreen[], from: string): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    for (const direction of DIRECTIONS) {
      const next = nearestInDirection(all, id, direction);
      if (next !== null) seen.add(next);
    }
  }
  return seen;
}
