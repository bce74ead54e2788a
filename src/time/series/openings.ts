import type { Kind } from '../../content/vocabulary';
import { readKilometres, readMegawatts } from '../fact-figure';
import type { OpeningSeries } from './series';

/** Kinds of power plants, in the order in which charts show them. */
export const POWER_KINDS = [
  'coal-power',
  'gas-power',
  'nuclear-power',
  'hydropower',
  'solar-power',
  'wind-power',
] as const satisfies readonly Kind[];

const ROAD_KINDS: readonly Kind[] = ['route', 'road', 'motorway', 'tunnel', 'railway', 'metro'];

const isPower = (kind: Kind) => (POWER_KINDS as readonly Kind[]).includes(kind);

/** Power plants by their `Capacity`. */
export const MEGAWATTS: OpeningSeries = {
  label: 'Capacity',
  unit: 'MW',
  read: readMegawatts,
  belongs: ({ properties }) => isPower(properties.kind),
};

/** Roads and rails by their `Length`. */
export const KILOMETRES: OpeningSeries = {
  label: 'Length',
  unit: 'km',
  read: readKilometres,
  belongs: ({ properties }) => ROAD_KINDS.includes(properties.kind),
};
