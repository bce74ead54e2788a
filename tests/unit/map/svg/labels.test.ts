import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intersect, type Rect } from '../../../../src/geometry/rect';
import { breakLines } from '../../../../src/map/svg/break-lines';
import { FlatTransform } from '../../../../src/map/svg/flat-transform';
import { SceneBuilder } from '../../../../src/map/svg/scene-builder';
import { textWidthEm } from '../../../../src/map/svg/text-width';
import { inputWith, SIZE } from './small-scene';

/** Boxes of all pictures and names that found a place, one list a symbol. */
function placed(maker: SceneBuilder): Rect[][] {
  const layers = maker.layout?.layers ?? [];
  return layers.flatMap((layerLayout) =>
    layerLayout.kind === 'symbols'
      ? layerLayout.symbols.map(({ icon, label }) =>
          [icon?.box, label?.box].filter((box) => box !== undefined),
        )
      : [],
  );
}

describe('names', () => {
  const cloud = fc.array(
    fc.record({
      lon: fc.double({ min: 66, max: 72, noNaN: true }),
      lat: fc.double({ min: 28, max: 32, noNaN: true }),
      name: fc.constantFrom('Gwadar', 'Thar coal block II power plant', '瓜达尔港', 'شاہراہ قراقرم', 'K2'),
      importance: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 20, maxLength: 60 },
  );

  const input = (places: { lon: number; lat: number; name: string; importance: number }[]) => {
    const { sources, ...rest } = inputWith(
      {},
      { transform: new FlatTransform({ zoom: 10, lat: 30, lon: 69 }, SIZE) },
    );
    const [model] = sources.points.features.filter(({ properties }) => properties?.id === 'port');
    const features = places.map(({ lon, lat, name, importance }, i) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [69 + (lon - 69) / 8, 30 + (lat - 30) / 8] },
      properties: { ...model?.properties, id: `p${i}`, name, importance },
    }));
    return { ...rest, sources: { ...sources, points: { type: 'FeatureCollection' as const, features } } };
  };

  test('no two that found a place overlap, and none reaches over the edge', () => {
    fc.assert(
      fc.property(cloud, (places) => {
        const maker = new SceneBuilder();
        maker.build(input(places));
        const all = placed(maker);
        for (const [i, own] of all.entries()) {
          const others = all.slice(i + 1).flat();
          expect(own.some((box) => others.some((other) => intersect(box, other)))).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('where two want the same place, the more important has it', () => {
    const at = { lon: 69, lat: 30 };
    const maker = new SceneBuilder();
    maker.build(
      input([
        { ...at, name: 'less', importance: 4 },
        { ...at, name: 'more', importance: 1 },
      ]),
    );
    const projects = maker.layout?.layers.find(({ layer }) => layer.id === 'projects');
    const names =
      projects?.kind === 'symbols' ? projects.symbols.map(({ feature }) => feature.properties.name) : [];
    expect(names).toEqual(['more']);
  });
});

describe('lines of a name', () => {
  test('are broken between words, about evenly', () => {
    const lines = breakLines('New Gwadar International Airport', 9, textWidthEm);
    expect(lines.join(' ')).toBe('New Gwadar International Airport');
    expect(lines).toHaveLength(2);
    const [first = 0, second = 0] = lines.map((line) => textWidthEm(line));
    expect(Math.abs(first - second)).toBeLessThan(4);
  });

  test('are broken anywhere in Chinese, and not at all where they fit', () => {
    expect(breakLines('中巴友谊公路与喀喇昆仑公路', 9, textWidthEm)).toEqual([
      '中巴友谊公路与',
      '喀喇昆仑公路',
    ]);
    expect(breakLines('Gwadar', 9, textWidthEm)).toEqual(['Gwadar']);
    expect(breakLines('哈扎拉高速公路：布尔汉—哈维连', 9, textWidthEm)).toEqual([
      '哈扎拉高速公路：',
      '布尔汉—哈维连',
    ]);
  });

  test('are about as wide as the face makes them', () => {
    // Measured in Source Sans 3, semibold.
    expect(textWidthEm('Gwadar')).toBeCloseTo(3.47, 0);
    expect(textWidthEm('瓜达尔港')).toBe(4);
  });
});
