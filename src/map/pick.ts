import type { FeatureId } from '../content/model';
import { AREA_TARGETS } from './layers/areas';
import { POINT_TARGETS } from './layers/points';
import { ROUTE_TARGETS } from './layers/routes';

/** Style layers whose features can be chosen: a point goes before an area, an area before a line. */
const TARGETS: readonly (readonly string[])[] = [POINT_TARGETS, AREA_TARGETS, ROUTE_TARGETS];

export const TARGET_LAYERS: readonly string[] = TARGETS.flat();

/** A feature under the pointer, as the map found it. */
export interface Hit {
  readonly id: FeatureId;
  /** The style layer that draws it. */
  readonly styleLayer: string;
  /** Distance from the pointer in CSS pixels; 0 for lines and areas that touch it. */
  readonly distance: number;
}

/** The feature a press means: the kind that goes first, of that the nearest, of those the topmost. */
export function pick(hits: readonly Hit[]): FeatureId | null {
  const kind = ({ styleLayer }: Hit) => TARGETS.findIndex((layers) => layers.includes(styleLayer));
  const height = ({ styleLayer }: Hit) => TARGET_LAYERS.indexOf(styleLayer);
  const [best] = [...hits].sort(
    (a, b) => kind(a) - kind(b) || a.distance - b.distance || height(a) - height(b),
  );
  return best?.id ?? null;
}
