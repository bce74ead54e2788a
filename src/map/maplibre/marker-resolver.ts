import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ThemeName } from '../../symbology/palette';
import { parseMarkerId } from '../marker-id';
import { MARKER_PIXEL_RATIO, markerImage } from './marker-images';

/** Paints markers when the style first asks for them, and again when the theme changes. */
export function addMarkerImages(map: MapLibreMap, theme: () => ThemeName): void {
  let painted = theme();
  map.setMissingStyleImageResolver((id) => {
    const marker = parseMarkerId(id);
    if (marker === null || map.hasImage(id)) return;
    map.addImage(id, markerImage(marker, theme()), { pixelRatio: MARKER_PIXEL_RATIO });
  });
  map.on('styledata', () => {
    if (painted === theme()) return;
    painted = theme();
    for (const id of map.listImages()) {
      const marker = parseMarkerId(id);
      if (marker) map.updateImage(id, markerImage(marker, painted));
    }
  });
}
