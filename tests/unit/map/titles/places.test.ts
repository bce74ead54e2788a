import { expect, test } from 'vitest';
import { intersect, type Rect, rectAround } from '../../../../src/geometry/rect';
import { linePlace, stepsAlong } from '../../../../src/map/titles/line-place';
import { pointPlaces } from '../../../../src/map/titles/point-places';

const BOX: Rect = { left: 0, top: 0, right: 400, bottom: 300 };
const NAME = { width: 90, height: 16 };

test('the points of a line are a step apart, on the map, whatever its vertices', () => {
  const two = stepsAlong(
    [
      [
        { x: -500, y: 100 },
        { x: 900, y: 100 },
      ],
    ],
    BOX,
  );
  const many = stepsAlong([Array.from({ length: 1401 }, (_, i) => ({ x: i - 500, y: 100 }))], BOX);
  expect(Math.abs(two.length - many.length)).toBeLessThan(2);
  expect(two.every(({ x }) => x >= 0 && x <= 400)).toBe(true);
});

test.each([
  ['level', 1, 0],
  ['upright', 0, 1],
  ['slanting', 1, 0.4],
])('a name stands beside a %s line, near its middle', (_, x, y) => {
  const line = [
    { x: 200 - 300 * x, y: 150 - 300 * y },
    { x: 200 + 300 * x, y: 150 + 300 * y },
  ];
  const along = stepsAlong([line], BOX);
  const place = linePlace(NAME, along, { box: BOX, taken: [] });
  if (place === null) throw new Error('No place');
  for (const at of along) expect(intersect(place.box, rectAround(at, 2))).toBe(false);
  expect(Math.hypot(place.at.x - 200, place.at.y - 150)).toBeLessThan(60);
});

test('a name beside a line keeps away from what is taken, and has no place where all is', () => {
  const along = stepsAlong(
    [
      [
        { x: 0, y: 150 },
        { x: 400, y: 150 },
      ],
    ],
    BOX,
  );
  const taken = [{ left: 0, top: 0, right: 300, bottom: 300 }];
  expect(linePlace(NAME, along, { box: BOX, taken })?.box.left).toBeGreaterThan(300);
  expect(linePlace(NAME, along, { box: BOX, taken: [BOX] })).toBeNull();
});

test('where one name would leave another no place, the other has its own first', () => {
  // The second may stand at its left alone, where the first would stand at its right.
  const taken = [
    { left: 0, top: 0, right: 400, bottom: 140 },
    { left: 0, top: 160, right: 400, bottom: 300 },
    { left: 204, top: 0, right: 400, bottom: 300 },
  ];
  const point = (x: number) => ({ ...NAME, at: { x, y: 150 }, gapPx: 6 });
  const [first, second] = pointPlaces([point(100), point(202)], { box: BOX, taken });
  expect(first?.right).toBe(94);
  expect(second?.left).toBe(106);
});
