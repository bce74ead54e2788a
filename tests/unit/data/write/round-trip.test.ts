import fc from 'fast-check';
import type { Feature, Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { writeData } from '../../../../src/data/write/write-data';
import type { JsonFgTime, SavedFeature, WrittenFormat } from '../../../../src/data/write/written-format';
import { readBytes } from '../read-fixture';

const lon = fc.integer({ min: -1790, max: 1790 }).map((tenths) => tenths / 10);
const lat = fc.integer({ min: -800, max: 800 }).map((tenths) => tenths / 10);
const position: fc.Arbitrary<Position> = fc
  .tuple(lon, lat)
  .filter(([x, y]) => x !== 0 || y !== 0)
  .map(([x, y]) => [x, y]);
const line = fc.uniqueArray(position, { minLength: 2, maxLength: 5, selector: String });
const square = position.map(([x = 0, y = 0]): Position[] => [
  [x, y],
  [x + 0.5, y],
  [x + 0.5, y + 0.5],
  [x, y + 0.5],
  [x, y],
]);
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  line.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  square.map((ring): Geometry => ({ type: 'Polygon', coordinates: [ring] })),
  fc
    .array(position, { minLength: 2, maxLength: 4 })
    .map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
  fc
    .array(line, { minLength: 2, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
  fc
    .array(square, { minLength: 2, maxLength: 3 })
    .map((rings): Geometry => ({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) })),
);

/** Text as XML can hold it, and as no cell of a table would be a number or blank. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((one) => `t${one}t`);
const name = fc.constantFrom('name', 'Länge', 'kind of', 'a:b', 'n_1');
const time: fc.Arbitrary<JsonFgTime> = fc.oneof(
  fc.tuple(year(), year()).map(([from, to]) => ({ interval: [from, to] as const })),
  year().map((from) => ({ interval: [from, '..'] as const })),
);

function year() {
  return fc.integer({ min: 1000, max: 2026 }).map(String);
}

const feature = (of: fc.Arbitrary<Geometry>, values: fc.Arbitrary<unknown>) =>
  fc.tuple(of, fc.dictionary(name, values)).map(
    ([shape, properties]): Feature<Geometry> => ({
      type: 'Feature',
      properties,
      geometry: shape,
    }),
  );

const numbered = (features: readonly Feature<Geometry>[]) =>
  features.map((one, i) => ({ ...one, id: `f-${i}` }));

async function thereAndBack(format: WrittenFormat, features: readonly SavedFeature[]) {
  const { good, findings } = await readBytes(
    `a.${format}`,
    await writeData(format, features, 'A name & more'),
  );
  return { features: [...good.values()], findings: findings.filter(({ severity }) => severity === 'error') };
}

test('GeoJSON: all comes back', async () => {
  const values = fc.jsonValue({ maxDepth: 2 });
  await fc.assert(
    fc.asyncProperty(fc.array(feature(geometry, values), { minLength: 1 }), time, async (list, when) => {
      const features = numbered(list).map((one) => ({ ...one, time: when }));
      const back = await thereAndBack('geojson', features);
      expect(back).toEqual({ features: JSON.parse(JSON.stringify(features)), findings: [] });
    }),
  );
});

test('CSV: geometries, ids, texts and numbers come back', async () => {
  const values = fc.oneof(
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(feature(geometry, values), { minLength: 1 }), async (list) => {
      const features = numbered(list);
      const back = await thereAndBack('csv', features);
      // A table has all columns in each row: what one row lacks is empty there.
      const filled = back.features.map((one) => ({
        ...one,
        properties: Object.fromEntries(
          Object.entries(one.properties ?? {}).filter(([, value]) => value !== null),
        ),
      }));
      expect({ ...back, features: filled }).toEqual({
        features: JSON.parse(JSON.stringify(features)),
        findings: [],
      });
    }),
  );
});

test('KML: geometries, ids, names, texts and times come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(feature(geometry, text), { minLength: 1 }), time, async (list, when) => {
      const features = numbered(list).map((one) => ({ ...one, time: when }));
      const back = await thereAndBack('kml', features);
      expect(back.findings).toEqual([]);
      const [from, to] = 'interval' in when ? when.interval : ['', ''];
      expect(back.features).toEqual(
        features.map(({ id, geometry: shape, properties }) => ({
          type: 'Feature',
          id,
          geometry: asKml(shape),
          properties: {
            ...Object.fromEntries(
              Object.entries(properties ?? {}).map(([key, value]) => [key, String(value).trim()]),
            ),
            timespan: { begin: from, end: to === '..' ? '' : to },
          },
        })),
      );
    }),
  );
});

/** KML has one kind of geometry of several parts. */
function asKml(shape: Geometry): Geometry {
  if (shape.type === 'MultiPoint') return collection('Point', shape.coordinates);
  if (shape.type === 'MultiLineString') return collection('LineString', shape.coordinates);
  if (shape.type === 'MultiPolygon') return collection('Polygon', shape.coordinates);
  return shape;
}

const collection = (type: string, parts: readonly unknown[]) =>
  ({
    type: 'GeometryCollection',
    geometries: parts.map((coordinates) => ({ type, coordinates })),
  }) as Geometry;

test('GPX: way-points and lines come back with their names', async () => {
  const lines: fc.Arbitrary<Geometry> = fc.oneof(
    position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
    line.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
    fc
      .array(line, { minLength: 2, maxLength: 3 })
      .map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(lines, text), { minLength: 1 }), async (list) => {
      const features = list.map(
        ([shape, called]): Feature<Geometry> => ({
          type: 'Feature',
          properties: { name: called },
          geometry: shape,
        }),
      );
      const back = await thereAndBack('gpx', features);
      expect(back.findings).toEqual([]);
      const brief = (all: readonly Feature<Geometry | null>[]) =>
        all
          .map(({ geometry: shape, properties }) => JSON.stringify([shape, String(properties?.name).trim()]))
          .sort();
      expect(brief(back.features)).toEqual(brief(features));
    }),
  );
});

describe('a table', () => {
  test('holds nothing that a spreadsheet runs, and gives it back', async () => {
    const cell = '=HYPERLINK("https://example.org")';
    const features: Feature<Geometry>[] = [
      { type: 'Feature', properties: { name: cell }, geometry: { type: 'Point', coordinates: [1, 2] } },
    ];
    expect(await writeData('csv', features, 'a')).toContain(`"'=HYPERLINK`);
    expect((await thereAndBack('csv', features)).features[0]?.properties?.name).toBe(cell);
  });
});

test('areas and what has no geometry have no place in GPX but as outlines', async () => {
  const ring: Position[] = [
    [1, 2],
    [2, 2],
    [2, 3],
    [1, 2],
  ];
  const written = await writeData(
    'gpx',
    [
      { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
      { type: 'Feature', properties: {}, geometry: null },
    ],
    'a',
  );
  expect(written.match(/<trkpt/g)).toHaveLength(4);
});
