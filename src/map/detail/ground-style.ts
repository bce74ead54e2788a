import { GROUND_PALETTES } from '../../symbology/ground-palette';
import { PALETTES } from '../../symbology/palette';
import type { GroundStyle } from '../ground';
import { groundBoundaryLayers } from '../style/layers/boundaries';
import { groundAreaLayers, shoreLayers } from '../style/layers/ground-areas';
import { groundLineLayers } from '../style/layers/ground-lines';
import { groundNameLayers } from '../style/layers/ground-names';
import { lineNameLayers } from '../style/layers/line-names';
import { FAR_RELIEF_LAYER, farReliefSource } from './far-relief';

const FAMILIES = ['ground', 'streets'] as const;

/** How the detailed ground is drawn in both themes. */
export const groundStyle: GroundStyle = {
  layers(theme) {
    const colours = { palette: PALETTES[theme], ground: GROUND_PALETTES[theme] };
    return {
      sources: farReliefSource(theme),
      shore: [...FAMILIES.flatMap((family) => shoreLayers(family, colours)), FAR_RELIEF_LAYER],
      surface: [
        ...FAMILIES.flatMap((family) => groundAreaLayers(family, colours)),
        // Layers of one source follow one another, as far as the picture lets them.
        ...groundLineLayers('ground', colours),
        ...groundBoundaryLayers(colours.palette),
        ...groundLineLayers('streets', colours),
      ],
      names: [
        ...FAMILIES.toReversed().flatMap((family) => groundNameLayers(family, colours)),
        ...lineNameLayers(colours.palette),
      ],
    };
  },
};
