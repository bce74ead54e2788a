import type { FeatureId } from '../content/model';
import type { MapRecord } from '../state/map-record';

/** How a feature is lit: the feature state that the style reads. */
export interface Light {
  /** It is open. */
  readonly selected: boolean;
  /** The pointer is on it, or on a link to it. */
  readonly pointed: boolean;
  /** The keyboard's focus is on it. */
  readonly focused: boolean;
}

export const DARK: Light = { selected: false, pointed: false, focused: false };

/** What is lit, and how; the rest is {@link DARK}. */
export function lightsOf({
  selected,
  highlighted,
}: Pick<MapRecord, 'selected' | 'highlighted'>): ReadonlyMap<FeatureId, Light> {
  const lights = new Map<FeatureId, Light>(selected.map((id) => [id, { ...DARK, selected: true }]));
  for (const id of highlighted?.ids ?? []) {
    const by = highlighted?.by === 'focus' ? { focused: true } : { pointed: true };
    lights.set(id, { ...(lights.get(id) ?? DARK), ...by });
  }
  return lights;
}
