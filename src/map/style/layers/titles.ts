import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { perFeature } from '../expressions';
import { SEMIBOLD } from '../fonts';

/** The layer of the names of what is open or lit, and its source. The places follow from the view: see `titles/`. */
export const TITLES = 'titles';

/** How these names are set. */
export const TITLE_SIZE_PX = 13;
export const TITLE_WIDTH_EM = 9;

/**
 * The names of what is open or lit. Where each stands, beside its symbol or its line, is found before they are drawn, so
 * that all have a place and none lies over a symbol; the other names then keep away from them.
 */
export function titleLayer(palette: Palette): SymbolLayerSpecification {
  return {
    id: TITLES,
    type: 'symbol',
    source: TITLES,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': SEMIBOLD,
      'text-size': TITLE_SIZE_PX,
      'text-max-width': TITLE_WIDTH_EM,
      'text-padding': 0,
      // From the point to the middle of the name.
      'text-offset': ['array', 'number', 2, ['get', 'offset']],
      'text-justify': ['to-string', ['get', 'justify']],
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': perFeature(palette.ink),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
      'text-opacity': perFeature(1),
    },
  };
}
