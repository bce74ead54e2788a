import type { BriefFeature } from '../content/model';
import type { LayerId } from '../content/vocabulary';
import { listMarkerParts, type Marker } from '../symbology/marker';
import { MarkerSvg } from '../symbology/marker-svg';
import { colourOfLayer, NEUTRAL_COLOUR, pairInCss } from '../symbology/palette';
import { isLineLayer, SHAPE_PX } from '../symbology/shapes';
import { symbolStyleOf } from '../symbology/symbol-style';
import { useExplorer } from './context';

interface Size {
  /** In CSS pixels. */
  readonly size?: number;
}

/** The map's symbol of a feature, as lists show it. */
export function FeatureSymbol({ feature, ...size }: Size & { readonly feature: BriefFeature }) {
  const { index, state } = useExplorer();
  const layer = index.layerOf(feature.id);
  const category = state.symbology.colours.value[feature.id];
  if (layer === null) return null;
  const { properties } = feature;
  const colour = category && pairInCss(category);
  const marker = { layer, style: symbolStyleOf(properties), kind: properties.kind, colour };
  return <MarkerSymbol marker={marker} {...size} />;
}

/** The map's symbol of a layer, as the legend shows it. */
export function LayerSymbol({ layer, ...size }: Size & { readonly layer: LayerId }) {
  // Where colours mean something else, the layer is told by its shape alone.
  const colour = useExplorer().state.symbology.by.value === null ? undefined : NEUTRAL_COLOUR;
  return <MarkerSymbol marker={{ layer, style: 'solid', colour }} {...size} />;
}

export function MarkerSymbol({ marker, size = 22 }: Size & { readonly marker: Marker }) {
  return (
    <svg
      class="symbol"
      width={size}
      height={size}
      viewBox={`-4 -4 ${SHAPE_PX + 8} ${SHAPE_PX + 8}`}
      aria-hidden="true"
    >
      {isLineLayer(marker.layer) ? (
        <LineSymbol colour={marker.colour ?? colourOfLayer(marker.layer)} />
      ) : (
        <MarkerSvg parts={listMarkerParts(marker)} />
      )}
    </svg>
  );
}

function LineSymbol({ colour }: { readonly colour: string }) {
  return (
    <path d="M-1 12 C 4 2, 10 14, 16 3" fill="none" stroke={colour} stroke-width="4" stroke-linecap="round" />
  );
}
