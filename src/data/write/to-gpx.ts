import type { Geometry, Position } from 'geojson';
import type { SavedFeature } from './written-format';
import { xmlText } from './xml-text';

/**
 * GPX 1.1: points as way-points, lines as tracks, with their names and descriptions. Areas have no place in GPX: their
 * outlines are tracks. Of other properties it can say nothing.
 */
export function toGpx(features: readonly SavedFeature[], name: string): string {
  const parts = features.flatMap((feature) =>
    feature.geometry === null ? [] : partsOf(feature, feature.geometry),
  );
  // The schema wants all way-points before all tracks.
  const ordered = [
    ...parts.filter((part) => part.startsWith('<wpt')),
    ...parts.filter((part) => !part.startsWith('<wpt')),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="${xmlText(name)}" xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>${xmlText(name)}</name></metadata>
${ordered.join('\n')}
</gpx>
`;
}

function partsOf(feature: SavedFeature, geometry: Geometry): readonly string[] {
  switch (geometry.type) {
    case 'Point':
      return [point('wpt', geometry.coordinates, texts(feature))];
    case 'MultiPoint':
      return geometry.coordinates.map((one) => point('wpt', one, texts(feature)));
    case 'LineString':
      return [track(feature, [geometry.coordinates])];
    case 'MultiLineString':
    case 'Polygon':
      return [track(feature, geometry.coordinates)];
    case 'MultiPolygon':
      return [track(feature, geometry.coordinates.flat())];
    case 'GeometryCollection':
      return geometry.geometries.flatMap((one) => partsOf(feature, one));
  }
}

function texts({ properties }: SavedFeature): string {
  const { name, description, desc } = properties ?? {};
  const told = description ?? desc;
  return `${typeof name === 'string' ? `<name>${xmlText(name)}</name>` : ''}${typeof told === 'string' ? `<desc>${xmlText(told)}</desc>` : ''}`;
}

function track(feature: SavedFeature, lines: readonly (readonly Position[])[]): string {
  const segments = lines.map(
    (line) => `<trkseg>${line.map((one) => point('trkpt', one, '')).join('')}</trkseg>`,
  );
  return `<trk>${texts(feature)}${segments.join('')}</trk>`;
}

function point(tag: string, [lon = 0, lat = 0, height]: Position, inside: string): string {
  const ele = height === undefined ? '' : `<ele>${height}</ele>`;
  return `<${tag} lat="${lat}" lon="${lon}">${ele}${inside}</${tag}>`;
}
