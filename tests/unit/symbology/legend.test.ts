import { expect, test } from 'vitest';
import { mapSources } from '../../../src/map/map-sources';
import { mapStyle } from '../../../src/map/style/style';
import { LEGEND, SAMPLE_LAYER } from '../../../src/symbology/legend';
import { hasBadge, isLineLayer } from '../../../src/symbology/shapes';
import { basemap } from '../map/svg/small-scene';
import { smallAtlas } from '../small-atlas';

const sources = mapSources(smallAtlas().index, basemap.names, {
  nameOf: ({ id }) => id,
  placeNameOf: () => undefined,
});

/** Dashes that need no explanation: provinces, and a route where its course is rough, which is a bold line all the same. */
const UNEXPLAINED = ['province-borders', 'highway-rough'];

test('the legend shows every dash of the map’s style, and no other', () => {
  const { layers } = mapStyle('light', basemap, sources);
  const drawn = layers.flatMap((layer) => {
    const dash = layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
    return dash === undefined || UNEXPLAINED.includes(layer.id) ? [] : [JSON.stringify(dash)];
  });
  const explained = LEGEND.flatMap((row) =>
    'line' in row && row.line.dash ? [JSON.stringify(row.line.dash)] : [],
  );
  expect(explained.toSorted()).toEqual(drawn.toSorted());
});

test('the symbols of the legend are those of a layer with plain symbols', () => {
  expect([isLineLayer(SAMPLE_LAYER), hasBadge(SAMPLE_LAYER)]).toEqual([false, false]);
});
