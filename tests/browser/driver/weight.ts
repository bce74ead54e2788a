import type { Transfer } from './page-log';

/** What the files of a first load are, by the end of their addresses; the first that fits counts. */
const SORTS = {
  MapLibre: /maplibre[^/]*\.m?js$/,
  code: /\.m?js$/,
  style: /\.css$/,
  fonts: /\.woff2?$/,
  ground:
    /(?:basemap|places|regions|relief|land|geo\/basemap)[^/]*\.(?:json|webp|avif|geojson)$|\.topo[^/]*\.json$/,
  pictures: /\.(?:webp|png|svg|avif|jpe?g)$/,
  data: /\.(?:geo)?json$/,
  document: /\/$|\.html$/,
} as const;

export type Sort = keyof typeof SORTS | 'other';

/** What was loaded, in bytes on the wire by sort; what is asked for once more comes from the browser's own store. */
export function weighBySort(transfers: readonly Transfer[]): Readonly<Record<Sort | 'all', number>> {
  const sums = {
    document: 0,
    code: 0,
    MapLibre: 0,
    style: 0,
    fonts: 0,
    ground: 0,
    pictures: 0,
    data: 0,
    other: 0,
  };
  for (const { address, bytes } of onceEach(transfers)) sums[sortOf(address)] += bytes;
  return { ...sums, all: Object.values(sums).reduce((sum, bytes) => sum + bytes, 0) };
}

/** The transfers without those of an address that came before. */
export const onceEach = (transfers: readonly Transfer[]): readonly Transfer[] => [
  ...new Map(transfers.map((transfer) => [transfer.address, transfer])).values(),
];

function sortOf(address: string): Sort {
  const { pathname } = new URL(address);
  const sorts = Object.entries(SORTS) as [Sort, RegExp][];
  return sorts.find(([, pattern]) => pattern.test(pathname))?.[0] ?? 'other';
}
