import { signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { bindBorders } from '../../../src/app/bind-borders';
import type { Basemap } from '../../../src/map/basemap';
import { smallExplorer } from './small-explorer';

const boundaries: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    [74, 34, 'line-of-control'],
    [77, 35, 'line-of-control'],
    [69, 24, 'sir-creek'],
  ].map(([lon, lat, dispute]) => ({
    type: 'Feature',
    properties: { kind: 'disputed', dispute },
    geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
  })),
};

test('the lines of a dispute that was chosen in the notes are shown; of one pressed on the map they are in view', () => {
  const { state } = smallExplorer();
  const basemap = { boundaries } as Basemap;
  const window = {
    requestAnimationFrame: (then: FrameRequestCallback) => {
      then(0);
      return 0;
    },
  };
  const end = bindBorders({ basemap: signal(basemap) }, state, window);
  const before = state.viewport.cameraRequest.value;
  state.overlay.showBorder('line-of-control');
  expect(state.viewport.cameraRequest.value).toBe(before);
  state.overlay.showBorder('line-of-control', true);
  expect(state.viewport.cameraRequest.value?.target).toMatchObject({
    kind: 'show',
    bounds: [74, 34, 77, 35],
  });
  end();
});
