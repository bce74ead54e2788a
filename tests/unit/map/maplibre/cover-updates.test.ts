import type { FeatureCollection } from 'geojson';
import { expect, test, vi } from 'vitest';
import { CoverUpdates } from '../../../../src/map/maplibre/cover-updates';
import { mapStyle } from '../../../../src/map/style/style';
import { basemap, sourcesWith } from '../svg/small-scene';

const CARD = { left: 10, top: 20, right: 110, bottom: 60 };

function setUp(drawn: string[]) {
  const setData = vi.fn();
  const view = { x: 0 };
  const map = {
    getSource: (id: string) => (drawn.includes(id) ? { setData } : undefined),
    unproject: ([x = 0, y = 0]) => ({ toArray: () => [x + view.x, -y] }),
  };
  const add = vi.fn();
  return { updates: new CoverUpdates(map as never, add), setData, add, view };
}

test('symbols cover all of what lies over the map, and reach beyond it by less than half of one', () => {
  const { updates, setData } = setUp(['points', 'covers']);
  expect(updates.set([CARD])).toBe(true);
  const [[{ features }]] = setData.mock.calls as [[FeatureCollection]];
  const boxes = features.map(({ geometry, properties }) => {
    const [x = 0, y = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
    const half = (properties?.size * 8) / 2;
    return { left: x - half, top: -y - half, right: x + half, bottom: -y + half };
  });
  for (let x = CARD.left; x <= CARD.right; x += 2) {
    for (let y = CARD.top; y <= CARD.bottom; y += 2) {
      expect(boxes.some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom)).toBe(
        true,
      );
    }
  }
  expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThan(CARD.left - 10);
  expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThan(CARD.bottom + 10);
});

test('they are sent anew where the view or what covers it is another, and only then', () => {
  const { updates, setData, view } = setUp(['points', 'covers']);
  expect(updates.set([CARD])).toBe(true);
  expect(updates.show()).toBe(false);
  expect(updates.set([{ ...CARD }])).toBe(false);
  view.x = 40;
  expect(updates.show()).toBe(true);
  expect(updates.set([])).toBe(true);
  expect(setData).toHaveBeenCalledTimes(3);
});

test('a map that is not loaded gets them once it is, with the source', () => {
  const drawn: string[] = [];
  const { updates, add } = setUp(drawn);
  expect(updates.set([CARD])).toBe(false);
  expect(updates.has('covers')).toBe(false);
  drawn.push('points');
  expect(updates.show()).toBe(true);
  expect(add).toHaveBeenCalledOnce();
  expect(updates.has('covers')).toBe(true);
  const { covers } = updates.withData(mapStyle('light', basemap, sourcesWith())).sources;
  expect(covers).toMatchObject({ data: { features: [{}, {}, {}] } });
});
