import { kindsThatCount } from '../../content/kinds';
import type { OpeningSeries } from './series';

/** Kinds of power plants, in the order in which charts show them. */
export const POWER_KINDS = kindsThatCount('power');

const ROAD_KINDS = kindsThatCount('length');

/** Power plants by their `Capacity`. */
export const MEGAWATTS: OpeningSeries = {
  label: 'Capacity',
  unit: 'MW',
  belongs: ({ properties }) => POWER_KINDS.includes(properties.kind),
};

/** Roads and rails by their `Length`. */
export const KILOMETRES: OpeningSeries = {
  label: 'Length',
  unit: 'km',
  belongs: ({ properties }) => ROAD_KINDS.includes(properties.kind),
};
