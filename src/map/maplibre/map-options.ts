import type { MapOptions } from 'maplibre-gl';
import { ZOOM_RANGE } from '../camera-math';
import type { GestureTexts, MapViewOptions } from '../map-view';
import { mapStyle } from '../style/style';
import { styleState } from '../style/style-state';
import { FADE_MS } from './fade-pause';
import { drawnStyle } from './late-layers';

/** What a MapLibre map is made with. */
export const mapOptions = ({
  container,
  basemap,
  sources,
  record,
  gestures,
}: Pick<MapViewOptions, 'container' | 'basemap' | 'sources' | 'record' | 'gestures'>): MapOptions => ({
  container,
  style: drawnStyle(mapStyle(record.theme, basemap, sources), () => false),
  globalState: { ...styleState(record, sources) },
  attributionControl: false,
  // The theme's style is made here and checked by the tests.
  validateStyle: false,
  fadeDuration: FADE_MS,
  maxZoom: ZOOM_RANGE.max,
  minZoom: ZOOM_RANGE.min,
  maxPitch: 60,
  localIdeographFontFamily: false,
  ...cooperation(gestures),
});

function cooperation(gestures: GestureTexts | null): Partial<MapOptions> {
  if (gestures === null) return {};
  return {
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': gestures.wheel,
      'CooperativeGesturesHandler.MacHelpText': gestures.wheelMac,
      'CooperativeGesturesHandler.MobileHelpText': gestures.fingers,
    },
  };
}
