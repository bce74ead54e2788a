import type { FeatureProperties } from '../content/model';
import type { Status } from '../content/vocabulary';

/** How a feature is drawn: `hollow` is not there (yet), `soft` is only roughly there. */
export const SYMBOL_STYLES = ['solid', 'hollow', 'solid-soft', 'hollow-soft'] as const;
export type SymbolStyle = (typeof SYMBOL_STYLES)[number];

const NOT_BUILT: ReadonlySet<Status> = new Set(['announced', 'preparatory', 'stalled', 'cancelled']);

/** Whether nothing stands on the ground: planned, stalled or never built. */
function isUnbuilt(status: Status): boolean {
  return NOT_BUILT.has(status);
}

/** The drawing of a feature from its status and the accuracy of its geometry. */
export function symbolStyleOf({ status, grade }: Pick<FeatureProperties, 'status' | 'grade'>): SymbolStyle {
  const body = isUnbuilt(status) ? 'hollow' : 'solid';
  return grade === 'C' ? `${body}-soft` : body;
}
