import type { Geometry, Position } from 'geojson';
import type { JsonFgTime, SavedFeature } from './written-format';
import { propertyText, xmlText } from './xml-text';

/** KML 2.2: a Placemark a feature, its properties as ExtendedData, its time as TimeSpan. */
export function toKml(features: readonly SavedFeature[], name: string): string {
  const placemarks = features.map(placemark).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${xmlText(name)}</name>
${placemarks}
</Document></kml>
`;
}

function placemark({ id, properties, geometry, time }: SavedFeature): string {
  const { name, description, ...rest } = properties ?? {};
  const attribute = id === undefined ? '' : ` id="${xmlText(String(id))}"`;
  return [
    `<Placemark${attribute}>`,
    typeof name === 'string' ? `<name>${xmlText(name)}</name>` : '',
    typeof description === 'string' ? `<description>${xmlText(description)}</description>` : '',
    time === undefined ? '' : timeSpan(time),
    extendedData({
      ...(typeof name === 'string' ? {} : given({ name })),
      ...(typeof description === 'string' ? {} : given({ description })),
      ...rest,
    }),
    geometry === null ? '' : geometryXml(geometry),
    '</Placemark>',
  ].join('');
}

/** The members that have a value. */
const given = (members: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

function extendedData(properties: Readonly<Record<string, unknown>>): string {
  const data = Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([name, value]) =>
        `<Data name="${xmlText(name)}"><value>${xmlText(propertyText(value))}</value></Data>`,
    );
  return data.length === 0 ? '' : `<ExtendedData>${data.join('')}</ExtendedData>`;
}

function timeSpan(time: JsonFgTime): string {
  if ('date' in time) return `<TimeStamp><when>${xmlText(time.date)}</when></TimeStamp>`;
  const [from, to] = time.interval.map((end) => (end === '..' ? '' : end));
  const begin = from ? `<begin>${xmlText(from)}</begin>` : '';
  return `<TimeSpan>${begin}${to ? `<end>${xmlText(to)}</end>` : ''}</TimeSpan>`;
}

function geometryXml(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${coordinatesXml([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString>${coordinatesXml(geometry.coordinates)}</LineString>`;
    case 'Polygon':
      return polygonXml(geometry.coordinates);
    case 'MultiPoint':
      return multi(geometry.coordinates.map((one) => `<Point>${coordinatesXml([one])}</Point>`));
    case 'MultiLineString':
      return multi(geometry.coordinates.map((one) => `<LineString>${coordinatesXml(one)}</LineString>`));
    case 'MultiPolygon':
      return multi(geometry.coordinates.map(polygonXml));
    case 'GeometryCollection':
      return multi(geometry.geometries.map(geometryXml));
  }
}

const multi = (parts: readonly string[]) => `<MultiGeometry>${parts.join('')}</MultiGeometry>`;

function polygonXml([outer = [], ...holes]: readonly Position[][]): string {
  const ring = (positions: readonly Position[]) => `<LinearRing>${coordinatesXml(positions)}</LinearRing>`;
  const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('');
  return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner}</Polygon>`;
}

const coordinatesXml = (positions: readonly Position[]) =>
  `<coordinates>${positions.map((position) => position.slice(0, 3).join(',')).join(' ')}</coordinates>`;
