import type { Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES, type ThemeName } from '../../symbology/palette';
import { groundSymbol, parseGroundImage } from '../ground-image';
import { parseMarkerId } from '../marker-id';
import { MARKER_PIXEL_RATIO, markerImage, painted } from './marker-images';

/** Paints symbols when the style first asks for them, and again when the theme changes. */
export function addMarkerImages(map: MapLibreMap, theme: () => ThemeName): void {
  let paintedIn = theme();
  map.setMissingStyleImageResolver((id) => {
    const image = map.hasImage(id) ? null : imageOf(id, theme());
    if (image) map.addImage(id, image, { pixelRatio: MARKER_PIXEL_RATIO });
  });
  map.on('styledata', () => {
    if (paintedIn === theme()) return;
    paintedIn = theme();
    for (const id of map.listImages()) {
      const image = imageOf(id, paintedIn);
      if (image) map.updateImage(id, image);
    }
  });
}

function imageOf(id: string, theme: ThemeName): ImageData | null {
  const marker = parseMarkerId(id);
  if (marker) return markerImage(marker, theme);
  const ground = parseGroundImage(id);
  return ground && painted(groundSymbol(ground, PALETTES[theme]));
}
