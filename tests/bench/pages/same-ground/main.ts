import 'maplibre-gl/dist/maplibre-gl.css';
import start from 'virtual:atlas';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { indexAtlas } from '../../../../src/content/atlas-index';
import { withCoarseLines } from '../../../../src/content/coded-lines';
import { loadBasemap } from '../../../../src/map/basemap';
import { mapSources } from '../../../../src/map/map-sources';
import { drawnStyle } from '../../../../src/map/maplibre/late-layers';
import { addMarkerImages } from '../../../../src/map/maplibre/marker-resolver';
import { whenStill } from '../../../../src/map/maplibre/when-still';
import { SELECTABLE_LAYERS } from '../../../../src/map/pick';
import { mapStyle } from '../../../../src/map/style/style';
import { ANY_YEARS } from '../../../../src/map/style/style-state';
import { DEFAULT_LAYERS, WHOLE_ROUTE } from '../../../../src/state/defaults';
import { offerHandles } from '../handles';

/** MapLibre as its package has it, with the same ground, symbols and labels as the atlas, and nothing else. */
const atlas = withCoarseLines(start);
const basemap = await loadBasemap();
const sources = mapSources(indexAtlas({ ...atlas, mentions: [], chapters: [] }), basemap.names, {
  nameOf: ({ properties }) => properties.name,
  placeNameOf: () => undefined,
});
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: drawnStyle(mapStyle('light', basemap, sources), () => false),
  globalState: { layers: DEFAULT_LAYERS, ...ANY_YEARS, lang: 'en' },
  bounds: [...WHOLE_ROUTE],
  hash: true,
  attributionControl: false,
  validateStyle: false,
  fadeDuration: 120,
  localIdeographFontFamily: false,
});
addMarkerImages(map, () => 'light');
whenStill(map, () => performance.mark('atlas:idle'));
offerHandles(map, {
  layers: () => SELECTABLE_LAYERS.filter((id) => map.getLayer(id)),
  onToggle: (isOn) =>
    map.setGlobalStateProperty(
      'layers',
      isOn ? DEFAULT_LAYERS : DEFAULT_LAYERS.filter((id) => id !== 'alignments'),
    ),
});
