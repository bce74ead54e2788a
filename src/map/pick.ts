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

/** Half the side of a symbol: further away than this and the reach, a hit is on the symbol's name. */
const SYMBOL_HALF_PX = 9;

/** A feature under the pointer, as the map found it. */
export interface FeatureHit {
  readonly id: FeatureId;
  /** The style layer that draws it. */
  readonly styleLayer: string;
  /** Distance from the pointer in CSS pixels; 0 for lines and areas that touch it. */
  readonly distancePx: number;
}

/** What is drawn as a symbol, a dot, a name, an area or a line, in the order of preference. */
const [SYMBOL_RANK, DOT_RANK, NAME_RANK, AREA_RANK, LINE_RANK] = [0, 1, 2, 3, 4];

function rank({ styleLayer, distancePx }: FeatureHit, reachPx: number): number {
  if (SELECTABLE_SYMBOLS.includes(styleLayer))
    return distancePx <= SYMBOL_HALF_PX + reachPx ? SYMBOL_RANK : NAME_RANK;
  if (SELECTABLE_DOTS.includes(styleLayer)) return DOT_RANK;
  return SELECTABLE_AREAS.includes(styleLayer) ? AREA_RANK : LINE_RANK;
}

/**
 * The features that a press may mean, the likeliest first: by preference, then by distance, then the topmost. Of lines
 * and areas it is the first alone; of symbols, dots and names all that lie no further away than the first by more than
 * the reach. A name that runs past a symbol is not meant.
 */
export function pick(hits: readonly FeatureHit[], reachPx: number): readonly FeatureId[] {
  const depth = ({ styleLayer }: FeatureHit) => SELECTABLE_LAYERS.indexOf(styleLayer);
  const rankOf = (hit: FeatureHit) => rank(hit, reachPx);
  const [best, ...others] = hits.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || a.distancePx - b.distancePx || depth(a) - depth(b),
  );
  if (best === undefined) return [];
  const isRival = (hit: FeatureHit) =>
    rankOf(hit) <= (rankOf(best) === SYMBOL_RANK ? DOT_RANK : NAME_RANK) &&
    (rankOf(hit) === NAME_RANK || hit.distancePx <= best.distancePx + reachPx);
  return [...new Set([best, ...others.filter(isRival)].map(({ id }) => id))];
}

/** The dispute that the first of these features is part of; null where none is. */
export function disputeOf(features: readonly Readonly<Record<string, unknown>>[]): string | null {
  const disputes = features.map(({ dispute }) => dispute);
  return disputes.find((dispute) => typeof dispute === 'string') ?? null;
}
