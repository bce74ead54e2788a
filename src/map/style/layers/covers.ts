import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { COVER } from '../../ground-image';

/** The source of what lies over the map. */
export const COVERS = 'covers';

/** Above everything: nothing to see, but names find no place where it is. */
export const coverLayer: SymbolLayerSpecification = {
  id: COVERS,
  type: 'symbol',
  source: COVERS,
  layout: {
    'icon-image': COVER,
    'icon-size': ['get', 'size'],
    'icon-padding': 0,
    'icon-allow-overlap': true,
  },
  paint: { 'icon-opacity': 0 },
};
