import type { Feature, Geometry } from 'geojson';

/** The formats that data are written in. */
export const WRITTEN_FORMATS = ['geojson', 'csv', 'kml', 'gpx'] as const;

export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

/** A feature to be written; `time` is that of JSON-FG. */
export interface SavedFeature extends Feature<Geometry | null> {
  readonly time?: JsonFgTime;
}

/** The time of a feature as JSON-FG has it; `..` is an open end. */
export type JsonFgTime =
  | { readonly interval: readonly [from: string, to: string] }
  | { readonly date: string };

/** The ending and the media type of each. */
export const FILE_KINDS: Readonly<
  Record<WrittenFormat, { readonly extension: string; readonly type: string }>
> = {
  geojson: { extension: 'geojson', type: 'application/geo+json' },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  kml: { extension: 'kml', type: 'application/vnd.google-earth.kml+xml' },
  gpx: { extension: 'gpx', type: 'application/gpx+xml' },
};
