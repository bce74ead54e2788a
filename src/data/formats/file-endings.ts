/** What a chooser of files offers: the endings of the formats that are read, and of gzip. */
export const FILE_ENDINGS: readonly string[] = [
  '.geojson',
  '.json',
  '.geojsonl',
  '.ndjson',
  '.jsonl',
  '.geojsons',
  '.geojsonseq',
  '.topojson',
  '.kml',
  '.kmz',
  '.gpx',
  '.csv',
  '.tsv',
  '.txt',
  '.gz',
];
