import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { layerColour } from '../colour';
import { byState, isDrawn } from '../filters';

/** Outlines of sites. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      filter: isDrawn,
      paint: { 'fill-color': layerColour(palette), 'fill-opacity': byState(0.5, 0.42, 0.26) },
    },
    {
      id: 'area-outlines',
      type: 'line',
      source: 'areas',
      filter: isDrawn,
      paint: { 'line-color': layerColour(palette), 'line-width': byState(3, 2.4, 1.4) },
    },
  ];
}

export const AREA_TARGETS: readonly string[] = ['areas'];
