import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { byHighlight, featureColour, isVisible, unlessDimmed } from '../expressions';

/** Outlines of sites. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      filter: isVisible,
      paint: {
        'fill-color': featureColour(palette),
        'fill-opacity': byHighlight(0.5, 0.42, unlessDimmed(0.26)),
      },
    },
    {
      id: 'area-outlines',
      type: 'line',
      source: 'areas',
      filter: isVisible,
      paint: {
        'line-color': featureColour(palette),
        'line-width': byHighlight(3, 2.4, 1.4),
        'line-opacity': unlessDimmed(1),
      },
    },
  ];
}

export const SELECTABLE_AREAS: readonly string[] = ['areas'];
