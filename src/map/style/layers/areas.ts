import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { byState, isDrawn } from '../filters';

/** Outlines of sites: the port's terminal. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      filter: isDrawn,
      paint: { 'fill-color': palette.layers.gwadar, 'fill-opacity': byState(0.5, 0.42, 0.26) },
    },
    {
      id: 'area-outlines',
      type: 'line',
      source: 'areas',
      filter: isDrawn,
      paint: { 'line-color': palette.layers.gwadar, 'line-width': byState(3, 2.4, 1.4) },
    },
  ];
}

export const AREA_TARGETS: readonly string[] = ['areas'];
