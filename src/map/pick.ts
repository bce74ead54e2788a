import type { FeatureId } from '../content/model';
import { SELECTABLE_AREAS } from './style/layers/areas';
import { SELECTABLE_DOTS, SELECTABLE_SYMBOLS } from './style/layers/points';
import { SELECTABLE_ROUTES } from './style/layers/routes';

/** Style layers whose features can be selected, topmost first. */
export const SELECTABLE_LAYERS: readonly string[] = [
  ...SELECTABLE_SYMBOLS,
  ...SELECTABLE_DOTS,
  ...SELECTABLE_AREAS,
  ...SELECTABLE_ROUTES,
];

/** The distance from a feature within which a press still selects it. */
export const REACH_PX = { mouse: 5, touch: 14 };

/** Half the side of a symbol, with a margin: beyond it a hit is on the symbol's name. */
const SYMBOL_REACH_PX = 14;

/** A feature under the pointer, as the map found it. */
export interface FeatureHit {
  readonly id: FeatureId;
  /** The style layer that draws it. */
  readonly styleLayer: string;
  /** Distance from the pointer in CSS pixels; 0 for lines and areas that touch it. */
  readonly distancePx: number;
}

/** The order of preference: a symbol, a dot, a name, an area, a line. */
function rank({ styleLayer, distancePx }: FeatureHit): number {
  if (SELECTABLE_SYMBOLS.includes(styleLayer)) return distancePx <= SYMBOL_REACH_PX ? 0 : 2;
  if (SELECTABLE_DOTS.includes(styleLayer)) return 1;
  return SELECTABLE_AREAS.includes(styleLayer) ? 3 : 4;
}

/** The feature that a press selects: by preference, then by distance, then the topmost. */
export function pick(hits: readonly FeatureHit[]): FeatureId | null {
  const depth = ({ styleLayer }: FeatureHit) => SELECTABLE_LAYERS.indexOf(styleLayer);
  const [best] = [...hits].sort(
    (a, b) => rank(a) - rank(b) || a.distancePx - b.distancePx || depth(a) - depth(b),
  );
  return best?.id ?? null;
}
