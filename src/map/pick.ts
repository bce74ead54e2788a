import type { FeatureId } from '../content/model';
import { AREA_TARGETS } from './style/layers/areas';
import { DOT_TARGETS, SYMBOL_TARGETS } from './style/layers/points';
import { ROUTE_TARGETS } from './style/layers/routes';

/** Style layers whose features can be chosen, topmost first. */
export const TARGET_LAYERS: readonly string[] = [
  ...SYMBOL_TARGETS,
  ...DOT_TARGETS,
  ...AREA_TARGETS,
  ...ROUTE_TARGETS,
];

/** How far from a feature a press still means it, in CSS pixels. */
export const REACH = { mouse: 5, touch: 14 };

/** Half the side of a symbol with some room, in CSS pixels: beyond it a hit is on the symbol's name. */
const SYMBOL_REACH = 14;

/** A feature under the pointer, as the map found it. */
export interface Hit {
  readonly id: FeatureId;
  /** The style layer that draws it. */
  readonly styleLayer: string;
  /** Distance from the pointer in CSS pixels; 0 for lines and areas that touch it. */
  readonly distance: number;
}

/** What a reader most likely means, best first: a symbol, a dot, a name, an area, a line. */
function rank({ styleLayer, distance }: Hit): number {
  if (SYMBOL_TARGETS.includes(styleLayer)) return distance <= SYMBOL_REACH ? 0 : 2;
  if (DOT_TARGETS.includes(styleLayer)) return 1;
  return AREA_TARGETS.includes(styleLayer) ? 3 : 4;
}

/** The feature a press means: the best kind, of that the nearest, of those the topmost. */
export function pick(hits: readonly Hit[]): FeatureId | null {
  const depth = ({ styleLayer }: Hit) => TARGET_LAYERS.indexOf(styleLayer);
  const [best] = [...hits].sort(
    (a, b) => rank(a) - rank(b) || a.distance - b.distance || depth(a) - depth(b),
  );
  return best?.id ?? null;
}
