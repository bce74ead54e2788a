import type { SavedFeature, WrittenFormat } from './written-format';

/** Writes features as a file; what writes a format comes when it is first asked for. */
export async function writeData(
  format: WrittenFormat,
  features: readonly SavedFeature[],
  name: string,
): Promise<string> {
  switch (format) {
    case 'geojson':
      return (await import('./to-geojson')).toGeoJson(features, name);
    case 'csv':
      return (await import('./to-csv')).toCsv(features);
    case 'kml':
      return (await import('./to-kml')).toKml(features, name);
    case 'gpx':
      return (await import('./to-gpx')).toGpx(features, name);
  }
}
