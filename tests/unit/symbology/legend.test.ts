import { expect, test } from 'vitest';
import { mapSources } from '../../../src/map/map-sources';
import { mapStyle } from '../../../src/map/style/style';
import { LEGEND, SAMPLE_LAYER } from '../../../src/symbology/legend';
import { LINE_STROKES, type LineStroke } from '../../../src/symbology/line-styles';
import { hasBadge, isLineLayer } from '../../../src/symbology/shapes';
import { basemap } from '../map/svg/small-scene';
import { smallAtlas } from '../small-atlas';

const sources = mapSources(smallAtlas().index, basemap.names, {
  nameOf: ({ id }) => id,
  placeNameOf: () => undefined,
});

/** What lines of a layer's own, and not of a whole atlas, look like in the style: their dashes and tints. */
const dashesOf = (strokes: readonly LineStroke[]) =>
  strokes.flatMap(({ dash }) => (dash ? [JSON.stringify(dash)] : []));

test('the legend shows every dash of the map’s style, and no other', () => {
  const { layers } = mapStyle('light', basemap, sources);
  const drawn = layers.flatMap((layer) => {
    const dash = layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
    return [...JSON.stringify(dash ?? null).matchAll(/(?<="literal",)\[[^\]]*\]/g)].map(
      ([literal]) => literal,
    );
  });
  const explained = LEGEND.flatMap((row) => ('strokes' in row ? dashesOf(row.strokes) : []));
  expect([...new Set(explained)].toSorted()).toEqual([...new Set(drawn)].toSorted());
});

test('what is built is never broken, however roughly its course is known; what is planned always is', () => {
  for (const sort of ['road', 'rail', 'wire'] as const) {
    const [built] = LINE_STROKES[`${sort}-built`];
    const [planned] = LINE_STROKES[`${sort}-planned`];
    expect(built?.dash, sort).toBeUndefined();
    expect(planned?.dash, sort).toBeDefined();
  }
  const { layers } = mapStyle('light', basemap, sources);
  const under = layers.filter((layer) => layer.type === 'line' && layer.id.endsWith('-under'));
  expect(under.map(({ id }) => id)).toEqual(['routes-under', 'highway-under']);
  for (const { paint } of under) expect(paint).not.toHaveProperty('line-dasharray');
});

test('a halo is opaque, since a transparent one shows where a line overlaps itself', () => {
  const { layers } = mapStyle('light', basemap, sources);
  const glow = layers.find(({ id }) => id === 'route-glow');
  const opacity = JSON.stringify(glow?.type === 'line' && glow.paint?.['line-opacity']);
  expect(opacity.match(/(?<=,)[\d.]+/g)?.map(Number)).toEqual([1, 1, 1, 0]);
});

test('the symbols of the legend are those of a layer with plain symbols', () => {
  expect([isLineLayer(SAMPLE_LAYER), hasBadge(SAMPLE_LAYER)]).toEqual([false, false]);
});
