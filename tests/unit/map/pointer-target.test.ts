import { describe, expect, test, vi } from 'vitest';
import { REACH_PX } from '../../../src/map/pick';
import { type PointerQueries, reportHover, reportPress } from '../../../src/map/pointer-target';

const AT = { x: 10, y: 20 };

function mapWith({ ids = [], dispute = null }: { ids?: string[]; dispute?: string | null }): PointerQueries {
  return { featuresAt: () => ids, disputeAt: () => dispute, positionOf: ({ x, y }) => [x, y] };
}

const events = () => ({ onPress: vi.fn(), onBorder: vi.fn(), onInspect: vi.fn(), onHover: vi.fn() });

describe('a press', () => {
  test('on features goes before the border that runs there', () => {
    const on = events();
    reportPress(mapWith({ ids: ['a', 'b'], dispute: 'siachen' }), on, AT, 'mouse');
    expect(on.onPress).toHaveBeenCalledExactlyOnceWith({ ids: ['a', 'b'], at: AT, position: [10, 20] });
    expect(on.onBorder).not.toHaveBeenCalled();
  });

  test('on a border goes before the question what is there', () => {
    const on = events();
    reportPress(mapWith({ dispute: 'siachen' }), on, AT, 'mouse');
    expect(on.onBorder).toHaveBeenCalledExactlyOnceWith('siachen');
    expect(on.onInspect).not.toHaveBeenCalled();
  });

  test('on nothing asks that; a finger reaches further', () => {
    const on = events();
    const featuresAt = vi.fn(() => []);
    reportPress({ ...mapWith({}), featuresAt }, on, AT, 'touch');
    expect(featuresAt).toHaveBeenCalledWith(AT, REACH_PX.touch);
    expect(on.onInspect.mock.calls[0]?.[0]).toEqual([10, 20]);
  });
});

describe('the mouse', () => {
  test('is told whether a press would open something', () => {
    const on = events();
    expect(reportHover(mapWith({ ids: ['a'] }), on, AT)).toBe(true);
    expect(on.onHover).toHaveBeenLastCalledWith({ ids: ['a'], at: AT, position: [10, 20] });
    expect(reportHover(mapWith({ dispute: 'siachen' }), on, AT)).toBe(true);
    expect(on.onHover).toHaveBeenLastCalledWith(null);
    expect(reportHover(mapWith({}), on, AT)).toBe(false);
    expect(reportHover(mapWith({ ids: ['a'] }), on, null)).toBe(false);
    expect(on.onHover).toHaveBeenLastCalledWith(null);
  });
});
