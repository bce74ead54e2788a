import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAt, passageAt, scrollTopFor } from '../../../src/story/reading-line';

const sizes = { heightPx: 600, wholePx: 2400 };

describe('the reading line', () => {
  test('stands at a third, and near the end moves to the last line', () => {
    expect(lineAt({ ...sizes, scrollTopPx: 300 })).toBe(500);
    expect(lineAt({ ...sizes, scrollTopPx: 1800 })).toBe(2400);
  });

  test('has no passage at the top, nor before the first', () => {
    expect(passageAt([100, 500], { ...sizes, scrollTopPx: 0 })).toBeNull();
    expect(passageAt([400, 500], { ...sizes, scrollTopPx: 10 })).toBeNull();
    expect(passageAt([100, 500, 900], { ...sizes, scrollTopPx: 310 })).toBe(2);
    expect(passageAt([100, 500, 2390], { ...sizes, scrollTopPx: 1800 })).toBe(3);
  });

  test('each passage that is led to is then read, wherever there is so much to scroll', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 900 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 200, max: 1200 }),
        fc.integer({ min: 20, max: 900 }),
        (heights, heightPx, headPx) => {
          let topPx = headPx;
          const tops = heights.map((one) => {
            topPx += one;
            return topPx - one;
          });
          const wholePx = topPx + 40;
          for (const [i, top] of tops.entries()) {
            const scrollTopPx = scrollTopFor(top, { heightPx, wholePx });
            if (scrollTopPx < 1) continue;
            expect(passageAt(tops, { scrollTopPx, heightPx, wholePx })).toBe(i + 1);
          }
        },
      ),
    );
  });
});
