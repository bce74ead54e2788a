import type { Site } from '../../tools/serve/site';
import type { Transfer } from '../browser/driver/page-log';

/** One page load: how long until the map stood still, and what came over the wire. */
export interface Visit {
  readonly idleMilliseconds: number;
  readonly transfers: readonly Transfer[];
}

/** A page that takes part in the benchmark. */
export interface Contestant {
  readonly name: string;
  readonly site: Site;
  readonly visits: Visit[];
}

const SORTS = {
  html: /\/(\?.*)?$|\.html$/,
  script: /\.m?js$/,
  style: /\.css$/,
  font: /\.woff2?$/,
  data: /\.(geo)?json$/,
  picture: /\.(webp|png|svg|avif)$/,
} as const;

/** The row of a page in the table: times in milliseconds, sizes in kilobytes of the last visit. */
export function visitRow({ name, visits }: Contestant): Record<string, string> {
  const times = visits.map(({ idleMilliseconds }) => idleMilliseconds).sort((a, b) => a - b);
  const transfers = visits.at(-1)?.transfers ?? [];
  const sizes = Object.entries(SORTS).map(([sort, pattern]) => [
    `${sort} kB`,
    kilobytes(transfers.filter(({ address }) => pattern.test(new URL(address).pathname))),
  ]);
  return {
    page: name,
    'idle ms': whole(times[Math.floor(times.length / 2)]),
    'min–max': `${whole(times[0])}–${whole(times.at(-1))}`,
    requests: String(transfers.length),
    'all kB': kilobytes(transfers),
    ...Object.fromEntries(sizes),
  };
}

const whole = (value = Number.NaN): string => value.toFixed(0);

function kilobytes(transfers: readonly Transfer[]): string {
  return (transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1);
}
