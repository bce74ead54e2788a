import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { groundStyle } from '../../../../src/map/detail/ground-style';
import { mapStyle } from '../../../../src/map/style/style';
import { prepareStyle } from '../../../../src/map/svg/prepared-style';
import { StyleLayer } from '../../../../src/map/svg/style-layer';
import { basemap, sourcesWith } from './small-scene';

test.each(['light', 'dark'] as const)('all of the %s style can be drawn without WebGL', (theme) => {
  const style = mapStyle(theme, basemap, sourcesWith(), groundStyle.layers(theme));
  const prepared = prepareStyle(style);
  expect(prepared.layers.map(({ id }) => id)).toEqual(style.layers.map(({ id }) => id));
});

test('a property that the SVG map would leave out is named', () => {
  const blurred: LineLayerSpecification = {
    id: 'tracks',
    type: 'line',
    source: 'lines',
    paint: { 'line-blur': 2 },
  };
  expect(() => new StyleLayer(blurred)).toThrow('tracks: the SVG map does not know line-blur');
});
