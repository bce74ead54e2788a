import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../src/geometry/place-beside';
import { contains, intersect, type Rect, rectAround } from '../../../src/geometry/rect';

const WHOLE: Rect = { left: 0, top: 0, right: 800, bottom: 600 };
const SIZE = { x: 200, y: 80 };

function rectOf(anchor: Rect, overlays: readonly Rect[] = [], rightToLeft = false): Rect {
  const { x, y } = placeBeside(anchor, SIZE, { whole: WHOLE, overlays }, rightToLeft);
  return { left: x, top: y, right: x + SIZE.x, bottom: y + SIZE.y };
}

describe('a card beside a point of the map', () => {
  test('stands where the text goes on', () => {
    const anchor = rectAround({ x: 400, y: 300 }, 16);
    expect(rectOf(anchor).left).toBeGreaterThan(416);
    expect(rectOf(anchor, [], true).right).toBeLessThan(384);
  });

  test('is neither cut off nor on the point, wherever that is', () => {
    const coordinate = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(coordinate(800), coordinate(600), fc.boolean(), (x, y, rightToLeft) => {
        const anchor = rectAround({ x, y }, 16);
        const card = rectOf(anchor, [], rightToLeft);
        expect(contains(WHOLE, card)).toBe(true);
        expect(intersect(card, anchor)).toBe(false);
      }),
    );
  });

  test('covers no legend and no button while there is room elsewhere', () => {
    const legend = { left: 430, top: 200, right: 700, bottom: 420 };
    const card = rectOf(rectAround({ x: 400, y: 300 }, 16), [legend]);
    expect(intersect(card, legend)).toBe(false);
    const everywhere = { left: 0, top: 0, right: 800, bottom: 600 };
    const anchor = rectAround({ x: 400, y: 300 }, 16);
    expect(intersect(rectOf(anchor, [everywhere]), anchor)).toBe(false);
  });
});
