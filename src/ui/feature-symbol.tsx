import type { Kind } from '../content/kinds';
import type { LayerId } from '../content/vocabulary';
import { BADGE_DISC } from '../symbology/marker-parts';
import { colourOfTheme } from '../symbology/palette';
import { hasBadge, isLineLayer, SHAPE_PX, shapeOf } from '../symbology/shapes';
import type { SymbolStyle } from '../symbology/symbol-style';

interface Props {
  readonly layer: LayerId;
  readonly drawn?: SymbolStyle;
  /** What the feature is, where the symbol stands for one. */
  readonly kind?: Kind;
  readonly size?: number;
}

/** The map's symbol of a layer or of a feature, as the legend and the lists show it. */
export function FeatureSymbol({ layer, drawn = 'solid', kind, size = 22 }: Props) {
  return (
    <svg
      class="symbol"
      width={size}
      height={size}
      viewBox={`-4 -4 ${SHAPE_PX + 8} ${SHAPE_PX + 8}`}
      aria-hidden="true"
    >
      {isLineLayer(layer) ? (
        <LineSymbol layer={layer} />
      ) : (
        <Shape layer={layer} drawn={drawn} {...(kind ? { kind } : {})} />
      )}
    </svg>
  );
}

function LineSymbol({ layer }: Pick<Props, 'layer'>) {
  const colour = colourOfTheme(({ layers }) => layers[layer]);
  return (
    <path d="M-1 12 C 4 2, 10 14, 16 3" fill="none" stroke={colour} stroke-width="4" stroke-linecap="round" />
  );
}

const CENTRE = SHAPE_PX / 2;

function Shape({ layer, drawn = 'solid', kind }: Props) {
  const colour = colourOfTheme(({ layers }) => layers[layer]);
  const casing = colourOfTheme((palette) => palette.casing);
  const hollow = drawn.startsWith('hollow');
  const shape = shapeOf(layer, kind);
  const outline = hasBadge(layer) ? BADGE_DISC : shape;
  return (
    <>
      {drawn.endsWith('soft') && (
        <path
          d={outline}
          fill="none"
          stroke={colour}
          stroke-width="6"
          stroke-linejoin="round"
          opacity="0.3"
        />
      )}
      <path d={outline} fill={hollow ? casing : colour} stroke={colour} stroke-width={hollow ? 1.8 : 0.6} />
      {hasBadge(layer) && (
        <path
          d={shape}
          fill={hollow ? colour : casing}
          transform={`translate(${CENTRE} ${CENTRE}) scale(0.72) translate(${-CENTRE} ${-CENTRE})`}
        />
      )}
    </>
  );
}
