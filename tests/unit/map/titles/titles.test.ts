import { describe, expect, test } from 'vitest';
import { contains, intersect, type Rect, rectAround } from '../../../../src/geometry/rect';
import { SEMIBOLD } from '../../../../src/map/style/fonts';
import { TITLE_SIZE_PX, TITLE_WIDTH_EM } from '../../../../src/map/style/layers/titles';
import { FlatTransform } from '../../../../src/map/svg/flat-transform';
import { shapeText } from '../../../../src/map/svg/label';
import { titlesIn } from '../../../../src/map/titles/titles';
import type { MapRecord } from '../../../../src/state/map-record';
import { drawScene, idsIn, inputWith, SIZE, sourcesWith } from '../svg/small-scene';

const over = (lat: number, lon: number, zoom: number) => new FlatTransform({ zoom, lat, lon }, SIZE);
const ROAD = over(30.5, 71, 8);

interface Seen {
  readonly transform?: FlatTransform;
  readonly covered?: readonly Rect[];
}

/** The names in a view with the rectangles that they cover. */
function titles(record: Partial<MapRecord>, { transform = ROAD, covered = [] }: Seen = {}) {
  const sources = sourcesWith();
  const view = {
    box: transform.box,
    covered,
    pixelsOf: (position: readonly number[]) => transform.project([...position]),
    positionAt: (at: { x: number; y: number }) => transform.unproject(at),
  };
  return titlesIn(view, inputWith(record).record, sources).features.map(({ geometry, properties }) => {
    const at = transform.project(geometry.type === 'Point' ? geometry.coordinates : []);
    const text = shapeText(properties?.name, {
      families: SEMIBOLD,
      size: TITLE_SIZE_PX,
      spacing: 0,
      lineWidth: TITLE_WIDTH_EM,
    });
    const [x, y] = [
      at.x + properties?.offset[0] * TITLE_SIZE_PX,
      at.y + properties?.offset[1] * TITLE_SIZE_PX,
    ];
    const [across, down] = [text.width / 2, text.height / 2];
    const box = { left: x - across, top: y - down, right: x + across, bottom: y + down };
    return { id: properties?.id as string, at, box };
  });
}
const namesIn = (record: Partial<MapRecord>, seen?: Seen) =>
  titles(record, seen)
    .map(({ id }) => id)
    .toSorted();

const ROUTE = { lit: ['road', 'leg-1', 'leg-2'], titled: ['road'] };

describe('a line', () => {
  test('that is a route is named once, and its parts are not; a part that is lit by itself is', () => {
    expect(namesIn(ROUTE)).toEqual(['road']);
    expect(namesIn({ lit: ['leg-1'], titled: ['leg-1'] })).toEqual(['leg-1']);
    expect(namesIn({ lit: ROUTE.lit, titled: ['road', 'leg-1'] })).toEqual(['leg-1', 'road']);
    expect(namesIn({})).toEqual([]);
  });

  test('has its name near the middle of what is seen of it, beside it', () => {
    const [whole] = titles(ROUTE);
    expect(Math.abs((whole?.at.x ?? 0) - SIZE.x / 2)).toBeLessThan(110);
    // Seen so near, its middle is elsewhere.
    const near = over(30.2, 70.2, 11);
    const [part] = titles(ROUTE, { transform: near });
    expect(part && contains(near.box, part.box)).toBe(true);
    for (let lon = 70; lon <= 72; lon += 0.01) {
      const on = near.project([lon, lon <= 71 ? 30 + (lon - 70) : 30 + (lon - 71)]);
      expect(part && intersect(part.box, rectAround(on, 2))).toBe(false);
    }
  });

  test('is named at every zoom at which it is in view, and nowhere else', () => {
    for (const zoom of [2, 4, 6, 8, 10, 13])
      expect(namesIn(ROUTE, { transform: over(30.5, 70.5, zoom) })).toEqual(['road']);
    expect(namesIn(ROUTE, { transform: over(-30, 0, 6) })).toEqual([]);
  });

  test('is named only where it is drawn', () => {
    expect(namesIn({ ...ROUTE, layers: ['gwadar'] })).toEqual([]);
    expect(namesIn({ ...ROUTE, hidden: ['leg-1', 'leg-2'] })).toEqual([]);
    expect(namesIn({ ...ROUTE, featureFilter: ['leg-2'], layers: [] })).toEqual(['road']);
  });
});

describe('points', () => {
  const gwadar = over(25.12, 62.33, 12);
  const BOTH = { lit: ['gwadar', 'port'], titled: ['gwadar', 'port'] };

  test('at nearly one place are all named, over no symbol and over no other name', () => {
    for (const zoom of [4, 9, 12]) {
      const transform = over(25.12, 62.33, zoom);
      const [one, other, ...more] = titles(BOTH, { transform });
      if (one === undefined || other === undefined) throw new Error(`Not both are named at ${zoom}`);
      expect(more).toEqual([]);
      expect(intersect(one.box, other.box)).toBe(false);
      for (const { at } of [one, other])
        for (const { box } of [one, other]) expect(intersect(box, rectAround(at, 9))).toBe(false);
    }
  });

  test('are named beside what lies over the map, and not below it', () => {
    const at = gwadar.project([62.33, 25.12]);
    const covered = [{ left: at.x + 15, top: 0, right: SIZE.x, bottom: SIZE.y }];
    const [name] = titles({ selected: ['gwadar'], titled: ['gwadar'] }, { transform: gwadar, covered });
    expect(name?.box.right).toBeLessThan(at.x);
    expect(namesIn(BOTH, { transform: gwadar, covered: [gwadar.box] })).toEqual([]);
  });

  test('keep within the map at its edge', () => {
    const edge = over(25.12, 62.33 - 0.09, 12.1);
    for (const { box } of titles(BOTH, { transform: edge })) expect(contains(edge.box, box)).toBe(true);
  });

  test('that came after the years are named only where they are open', () => {
    const years = { from: 1950, to: 1960 };
    expect(namesIn({ lit: ['port'], titled: ['port'], years }, { transform: gwadar })).toEqual([]);
    expect(namesIn({ selected: ['port'], titled: ['port'], years }, { transform: gwadar })).toEqual(['port']);
  });
});

test('the scene draws these names, and none a second time', () => {
  const scene = drawScene(inputWith({ ...ROUTE }, { transform: ROAD }));
  expect(idsIn(scene, 'titles')).toEqual(['road']);
  const twice = drawScene(inputWith({ lit: ['gwadar'], titled: ['gwadar'] }));
  const named = twice.layers.flatMap((layer) =>
    layer.kind === 'symbols' ? layer.symbols.filter(({ id, label }) => id === 'gwadar' && label) : [],
  );
  expect(named).toHaveLength(1);
});
