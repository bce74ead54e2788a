import type { FeatureProperties } from '../content/model';
import type { Status } from '../content/vocabulary';

/** How a symbol is drawn: `hollow` for what is not built, `soft` for a rough position. */
export const SYMBOL_STYLES = ['solid', 'hollow', 'solid-soft', 'hollow-soft'] as const;
export type SymbolStyle = (typeof SYMBOL_STYLES)[number];

const NOT_BUILT: ReadonlySet<Status> = new Set(['announced', 'preparatory', 'stalled', 'cancelled']);

/** Whether nothing is built: planned, stalled or cancelled. */
function isUnbuilt(status: Status): boolean {
  return NOT_BUILT.has(status);
}

/** The style of a feature's symbol from its status and the accuracy of its geometry. */
export function symbolStyleOf({ status, grade }: Pick<FeatureProperties, 'status' | 'grade'>): SymbolStyle {
  const body = isUnbuilt(status) ? 'hollow' : 'solid';
  return grade === 'C' ? `${body}-soft` : body;
}
