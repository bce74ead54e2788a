import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import reliefDark from '#atlas/basemap/detail/relief-asia-dark.webp?url';
import reliefLight from '#atlas/basemap/detail/relief-asia-light.webp?url';
import type { ThemeName } from '../../symbology/palette';

const RELIEFS: Readonly<Record<ThemeName, string>> = { light: reliefLight, dark: reliefDark };

/** The relief of the countries around, which the first view does not wait for: all of Asia but its middle. */
export const farReliefSource = (theme: ThemeName): StyleSpecification['sources'] => ({
  'relief-asia': {
    type: 'image',
    url: RELIEFS[theme],
    coordinates: [
      [25, 60],
      [150, 60],
      [150, -10],
      [25, -10],
    ],
  },
});

/** Below the relief of the first view, whose edges fade into it. */
export const FAR_RELIEF_LAYER: LayerSpecification = {
  id: 'relief-asia',
  type: 'raster',
  source: 'relief-asia',
  maxzoom: 8,
  paint: {
    'raster-fade-duration': 0,
    'raster-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 4, 1, 6, 1, 8, 0],
  },
};
