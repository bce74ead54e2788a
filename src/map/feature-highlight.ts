import type { FeatureId } from '../content/model';
import type { MapHighlight, MapRecord } from '../state/map-record';

/** How a feature is highlighted: the feature state that the style reads. */
export interface FeatureHighlight {
  /** It is open. */
  readonly selected: boolean;
  /** The pointer is on it, or on a link to it. */
  readonly hovered: boolean;
  /** The keyboard's focus is on it. */
  readonly focused: boolean;
  /** It steps back, beside what the legend emphasises. */
  readonly dimmed: boolean;
  /** It was drawn and no longer is, and what draws it has yet to leave it out. */
  readonly gone: boolean;
}

export const NO_HIGHLIGHT: FeatureHighlight = {
  selected: false,
  hovered: false,
  focused: false,
  dimmed: false,
  gone: false,
};

/** The highlighted features, and how; all others have {@link NO_HIGHLIGHT}. */
export function highlightsOf(
  { selected }: Pick<MapRecord, 'selected'>,
  highlight: MapHighlight | null,
): ReadonlyMap<FeatureId, FeatureHighlight> {
  const highlights = new Map<FeatureId, FeatureHighlight>(
    selected.map((id) => [id, { ...NO_HIGHLIGHT, selected: true }]),
  );
  for (const id of highlight?.dimmed ?? []) {
    highlights.set(id, { ...(highlights.get(id) ?? NO_HIGHLIGHT), dimmed: true });
  }
  for (const id of highlight?.ids ?? []) {
    const by = highlight?.by === 'focus' ? { focused: true } : { hovered: true };
    highlights.set(id, { ...(highlights.get(id) ?? NO_HIGHLIGHT), ...by });
  }
  return highlights;
}
