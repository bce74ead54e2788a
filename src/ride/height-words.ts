import { MANIFEST } from '../content/manifest';
import type { Values } from '../content/message';
import { NOISE_M } from './heights';

const { heights } = MANIFEST;

/** What messages on heights take: where those of lines come from, how far off they may be, and what is no climb. */
export const HEIGHT_VALUES: Values = {
  known: heights === undefined ? 'no' : 'yes',
  source: heights?.from ?? '',
  error: heights?.error_m ?? 0,
  noise: NOISE_M,
};
