import 'maplibre-gl/dist/maplibre-gl.css';
import atlas from 'virtual:atlas';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { indexAtlas } from '../../../src/content/atlas-index';
import { loadBasemap } from '../../../src/map/basemap';
import { mapSources } from '../../../src/map/map-sources';
import { addMarkerImages } from '../../../src/map/maplibre/marker-resolver';
import { whenStill } from '../../../src/map/maplibre/when-still';
import { mapStyle } from '../../../src/map/style/style';
import { ANY_YEARS } from '../../../src/map/style/style-state';
import { DEFAULT_LAYERS, WHOLE_ROUTE } from '../../../src/state/defaults';

/** What the explorer is measured against: MapLibre with the same style and data, and nothing else on the page. */
const basemap = await loadBasemap();
const sources = mapSources(indexAtlas({ ...atlas, mentions: [] }), basemap.names, {
  nameOf: ({ properties }) => properties.name,
  placeNameOf: () => undefined,
});
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: mapStyle('light', basemap, sources),
  globalState: { layers: DEFAULT_LAYERS, ...ANY_YEARS, lang: 'en' },
  bounds: [...WHOLE_ROUTE],
  attributionControl: false,
  validateStyle: false,
});
addMarkerImages(map, () => 'light');
whenStill(map, () => performance.mark('atlas:idle'));
