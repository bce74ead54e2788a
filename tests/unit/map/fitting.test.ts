import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/geometry/bounds';
import { intersect, type Rect, rectAround } from '../../../src/geometry/rect';
import { FIT_MARGIN_PX, NO_PADDING } from '../../../src/map/camera-math';
import { fitting, panToReveal, type Room } from '../../../src/map/fitting';
import { FlatTransform } from '../../../src/map/svg/flat-transform';

const SIZE = { x: 800, y: 600 };
const ROUTE: Bounds = [61.6, 24.2, 78.2, 40];

/** A column of buttons at the right, a legend at the left. */
const BUTTONS: Rect = { left: 740, top: 12, right: 788, bottom: 330 };
const LEGEND: Rect = { left: 12, top: 12, right: 180, bottom: 320 };

const room = (given: Partial<Room> = {}): Room => ({
  size: SIZE,
  padding: NO_PADDING,
  overlays: [],
  ...given,
});

/** Where bounds lie on the map that a camera shows. */
function shown([west, south, east, north]: Bounds, given: Room, maxZoom = 17): Rect {
  const bounds: Bounds = [west, south, east, north];
  const frame = new FlatTransform(fitting({ bounds, maxZoom }, given), given.size, given.padding);
  const [start, end] = [frame.project([west, north]), frame.project([east, south])];
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

describe('bounds that are shown', () => {
  test('lie in the middle of what is uncovered, and touch its room on two sides', () => {
    const { left, top, right, bottom } = shown(ROUTE, room({ padding: { ...NO_PADDING, bottom: 200 } }));
    expect(bottom - top).toBeCloseTo(400 - 2 * FIT_MARGIN_PX, 6);
    expect((top + bottom) / 2).toBeCloseTo(200, 6);
    expect((left + right) / 2).toBeCloseTo(400, 6);
  });

  test('lie beside what is over the map, and are as large as if it were not where there is room', () => {
    const box = shown(ROUTE, room({ overlays: [BUTTONS, LEGEND] }));
    expect([BUTTONS, LEGEND].filter((over) => intersect(over, box))).toEqual([]);
    expect(box.bottom - box.top).toBeCloseTo(600 - 2 * FIT_MARGIN_PX, 6);
  });

  test('never lie behind what is over the map while there is room beside it', () => {
    const side = fc.integer({ min: 20, max: 250 });
    const corner = fc.record({ width: side, height: side, atEnd: fc.boolean(), atFoot: fc.boolean() });
    fc.assert(
      fc.property(corner, corner, fc.integer({ min: 0, max: 150 }), (one, other, bottom) => {
        const open = SIZE.y - bottom;
        const overlays = [one, other].map(({ width, height, atEnd, atFoot }) => {
          const [left, top] = [atEnd ? SIZE.x - width : 0, atFoot ? open - height : 0];
          return { left, top, right: left + width, bottom: top + height };
        });
        const box = shown(ROUTE, room({ overlays, padding: { ...NO_PADDING, bottom } }));
        expect(overlays.filter((over) => intersect(over, box))).toEqual([]);
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(SIZE.x);
        expect(box.bottom).toBeLessThanOrEqual(open);
      }),
    );
  });

  test('are no larger than wanted: a single place stands in the middle, if nothing is over it', () => {
    const place: Bounds = [71, 34, 71, 34];
    expect(fitting({ bounds: place, maxZoom: 11 }, room({ overlays: [BUTTONS, LEGEND] }))).toMatchObject({
      zoom: 11,
      lat: expect.closeTo(34, 9),
      lon: expect.closeTo(71, 9),
    });
    const card = rectAround({ x: 400, y: 300 }, 60);
    expect(intersect(shown(place, room({ overlays: [card] }), 11), card)).toBe(false);
  });

  test('are shown behind what covers nearly all', () => {
    const box = shown(ROUTE, room({ overlays: [{ left: 40, top: 40, right: 760, bottom: 560 }] }));
    expect(box.bottom - box.top).toBeCloseTo(600 - 2 * FIT_MARGIN_PX, 6);
  });
});

describe('revealing a place', () => {
  test('moves nothing when it is well in view', () => {
    expect(panToReveal({ x: 400, y: 300 }, room({ overlays: [LEGEND, BUTTONS] }))).toBeNull();
  });

  test('afterwards it is in the uncovered part, and nothing was moved further than needed', () => {
    const pixel = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(pixel, pixel, fc.integer({ min: 0, max: 300 }), (x, y, bottom) => {
        const given = room({ padding: { ...NO_PADDING, bottom } });
        const pan = panToReveal({ x, y }, given) ?? { x: 0, y: 0 };
        const [left, top] = [x - pan.x, y - pan.y];
        expect(left).toBeGreaterThanOrEqual(55.999);
        expect(left).toBeLessThanOrEqual(744.001);
        expect(top).toBeLessThanOrEqual(600 - bottom - 55.999);
        if (x >= 56 && x <= 744) expect(pan.x).toBe(0);
      }),
    );
  });

  test('brings it out from behind a card, by the shortest way', () => {
    const card: Rect = { left: 12, top: 300, right: 364, bottom: 554 };
    const pan = panToReveal({ x: 330, y: 400 }, room({ overlays: [card] }));
    expect(pan).toEqual({ x: 330 - 400, y: 0 });
    const above = panToReveal({ x: 150, y: 320 }, room({ overlays: [card] }));
    expect(above).toEqual({ x: 0, y: 56 });
  });
});
