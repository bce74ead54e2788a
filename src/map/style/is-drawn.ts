import type { MapRecord } from '../../state/map-record';

/** What decides whether a feature is drawn, besides its geometry. */
interface DrawnProperties {
  readonly id: string;
  readonly layer: string;
  readonly from: number;
  readonly to: number;
}

/** What of a record decides it. */
type DrawnRecord = Pick<MapRecord, 'years' | 'selected' | 'hidden' | 'featureFilter' | 'layers'>;

/** The rule of `isVisible` in the style. */
export function isDrawn({ id, layer, from, to }: DrawnProperties, record: DrawnRecord): boolean {
  const { years, selected, hidden, featureFilter, layers } = record;
  const isInYears = years === null || (from <= years.to && to >= (years.from ?? Number.NEGATIVE_INFINITY));
  const isOn = featureFilter === null ? layers.some((on) => on === layer) : featureFilter.includes(id);
  return (isInYears || selected.includes(id)) && isOn && !hidden.includes(id);
}
