import 'maplibre-gl/dist/maplibre-gl.css';
import { type FilterSpecification, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { offerHandles } from '../handles';

/** MapLibre as its package has it, and three files of GeoJSON: the least that a map of this story can be. */
setWorkerUrl(workerUrl);
const source = (name: string) => ({
  type: 'geojson' as const,
  data: new URL(`${name}.geojson`, location.href).href,
});
const isShown: FilterSpecification = ['!=', ['get', 'layer'], 'history'];
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: { land: source('land'), lines: source('lines'), points: source('points') },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#d3e1e6' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f4f0e6' } },
      {
        id: 'lines',
        type: 'line',
        source: 'lines',
        filter: isShown,
        paint: { 'line-color': '#8c1d2f', 'line-width': 2 },
      },
      {
        id: 'points',
        type: 'circle',
        source: 'points',
        filter: isShown,
        paint: {
          'circle-color': '#0b5560',
          'circle-radius': 5,
          'circle-stroke-color': '#fff',
          'circle-stroke-width': 1,
        },
      },
    ],
  },
  bounds: [61.6, 24.2, 78.2, 40],
  hash: true,
  attributionControl: false,
});
map.once('idle', () => performance.mark('atlas:idle'));
offerHandles(map, {
  layers: () => ['points', 'lines'],
  onToggle: (isOn) => {
    const filter: FilterSpecification = isOn
      ? isShown
      : ['all', isShown, ['!=', ['get', 'layer'], 'alignments']];
    map.setFilter('lines', filter);
    map.setFilter('points', filter);
  },
});
