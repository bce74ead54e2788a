import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFeatureCollection } from '../../../../tools/check/collection';
import { errorsAmong, formatIssue } from '../../../../tools/check/issue';
import { formatLine } from '../../small-content';

/** Each file in `fixtures/bad`, features that are kept, and what the first issue says. */
const BAD: readonly [file: string, kept: number, says: string][] = [
  ['archive', 0, 'archive.geojson: this is a ZIP archive'],
  ['bare-array', 0, ':1: this is a bare array'],
  ['bare-text', 0, ':1: this is a bare value'],
  ['blank', 0, 'blank.geojson: the file is empty'],
  ['collection-without-geometries', 1, ':5 bad geometry.geometries: found nothing, wanted an array'],
  ['cut-off', 0, ':4: not JSON: found the end of the file, wanted "," or "]"'],
  ['empty', 0, 'empty.geojson: the file is empty'],
  ['empty-coordinates', 1, ':5 bad geometry.coordinates: no coordinates'],
  ['esri', 0, 'this is Esri JSON'],
  ['faulty-in-collection', 1, ':5 bad geometry.geometries[1].coordinates: no coordinates'],
  ['features-no-list', 0, ':1 features: found {}, wanted a list of features'],
  ['geometry-of-text', 1, ':5 bad geometry: found "POINT (72 34)", wanted a geometry object'],
  ['gpx', 0, 'this is GPX'],
  ['hole-counterclockwise', 2, ':5 bad geometry.coordinates[1]: warning: a hole that runs counterclockwise'],
  ['kml', 0, 'this is KML'],
  ['line-of-one', 1, ':5 bad geometry.coordinates: found 1 position, wanted a line of two or more'],
  ['metres', 1, 'found [8080000,4040000], wanted [longitude ±180, latitude ±90]; these look like metres'],
  ['multipolygon-flat', 1, ':5 bad geometry.coordinates[0][0]: found 72, wanted positions'],
  ['no-features', 0, ':1 features: warning: no features'],
  ['no-type', 0, ':1: no member "type"'],
  ['not-features', 1, ':3 bad: no member "properties", wanted an object or null'],
  ['null-island', 2, ':5 bad geometry.coordinates: warning: found [0, 0]'],
  ['odd-members', 0, ':2 features[0].id: found true, wanted a string or a number'],
  ['other-crs', 1, ':1 crs: warning: found {"type":"name"'],
  [
    'out-of-range',
    1,
    'found [34.1,172.5], wanted [longitude ±180, latitude ±90]; latitude and longitude look swapped',
  ],
  ['overpass', 0, 'this is OpenStreetMap (Overpass) JSON'],
  [
    'position-infinite',
    1,
    ':5 bad geometry.coordinates: found ["Infinity",34.1], wanted two or three numbers',
  ],
  [
    'position-of-text',
    1,
    ':5 bad geometry.coordinates: found ["72.5","34.1"], wanted two or three numbers, without quotes',
  ],
  ['position-too-short', 1, ':5 bad geometry.coordinates: found [72.5], wanted two or three numbers'],
  [
    'repeated-position',
    2,
    ':5 bad geometry.coordinates[2]: warning: repeats the position before it, [73,35]',
  ],
  ['ring-clockwise', 2, ':5 bad geometry.coordinates[0]: warning: an outer ring that runs clockwise'],
  [
    'ring-crossing',
    2,
    ':5 bad geometry.coordinates[0]: warning: the ring crosses itself at [72.66667,34.66667]',
  ],
  ['ring-empty', 1, ':5 bad geometry.coordinates[0]: found [], wanted positions'],
  ['ring-too-short', 1, ':5 bad geometry.coordinates[0]: found 3 positions, wanted a ring of four or more'],
  [
    'ring-unclosed',
    1,
    ':5 bad geometry.coordinates[0]: found a ring from [72,34] to [72,35], wanted it closed',
  ],
  [
    'second-line-faulty',
    1,
    ':5 bad geometry.coordinates[1][1]: found [73,null], wanted two or three numbers',
  ],
  ['single-quotes', 0, `:1: not JSON: found "'type'", wanted a value, or a name in double quotes`],
  ['swapped', 2, ':5 bad geometry.coordinates: warning: found [25.12,62.32]'],
  ['table', 0, 'this looks like a table (CSV)'],
  ['topojson', 0, ':1: this is TopoJSON'],
  ['trailing-comma', 0, ':5: not JSON: found "]", wanted no comma before it'],
  ['unknown-type', 1, ':5 bad geometry.type: found "Pointt", wanted one of Point, MultiPoint'],
  ['web-page', 0, 'this is a web page (HTML)'],
];

function checkFixture(folder: 'good' | 'bad', name: string) {
  const file = `tests/fixtures/${folder}/${name}.geojson`;
  return checkFeatureCollection(readFileSync(file, 'utf8'), file);
}

describe('a bad file', () => {
  test.each(BAD)('%s: %i features are kept; "%s"', (name, kept, says) => {
    const { features, issues } = checkFixture('bad', name);
    expect(issues.map(formatLine)[0]).toContain(says);
    expect(features).toHaveLength(kept);
  });

  test('each is in the table', () => {
    const files = readdirSync('tests/fixtures/bad').map((file) => file.replace(/\.geojson$/, ''));
    expect(BAD.map(([name]) => name).sort()).toEqual(files.sort());
  });
});

test.each([
  ['bare-geometry', 1],
  ['byte-order-mark', 1],
  ['every-geometry', 8],
  ['feature', 1],
  ['old-crs', 1],
])('a good file is let through: %s, %i features', (name, count) => {
  const { features, issues } = checkFixture('good', name);
  expect(errorsAmong(issues)).toEqual([]);
  expect(features).toHaveLength(count);
});

test('a feature that is wrong throughout is told in a few lines', () => {
  const coordinates = Array.from({ length: 5000 }, () => ['x', 'y']);
  const feature = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
  const { issues } = checkFeatureCollection(JSON.stringify(feature), 'a.geojson');
  expect(issues).toHaveLength(6);
  expect(issues.at(-1)?.message).toBe('and 4995 more mistakes like these');
});

test('a deep nest of geometry collections ends in an issue', () => {
  let geometry: object = { type: 'Point', coordinates: [72, 34] };
  for (let depth = 0; depth < 40; depth += 1)
    geometry = { type: 'GeometryCollection', geometries: [geometry] };
  const { features, issues } = checkFeatureCollection(JSON.stringify(geometry), 'a.geojson');
  expect(features).toEqual([]);
  expect(issues[0]?.message).toBe('geometry collections are nested too deep');
});

test('nothing that is handed in makes it throw, and no feature without a sound geometry comes out', () => {
  const geometry = fc.oneof(
    fc.jsonValue(),
    fc.record({
      type: fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'x'),
      coordinates: fc.jsonValue(),
      geometries: fc.jsonValue(),
    }),
  );
  const feature = fc.record({
    type: fc.constantFrom('Feature', 'feature'),
    properties: fc.jsonValue(),
    geometry,
  });
  const document = fc.oneof(
    fc.jsonValue(),
    geometry,
    fc.record({
      type: fc.constant('FeatureCollection'),
      features: fc.array(fc.oneof(feature, fc.jsonValue())),
    }),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        document.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const { features, issues } = checkFeatureCollection(text, 'any.geojson');
        for (const { type } of features) expect(type).toBe('Feature');
        if (features.length === 0) expect(issues.length).toBeGreaterThan(0);
      },
    ),
  );
});

const point = (members: object) =>
  JSON.stringify({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [72, 34] },
    ...members,
  });
const polygon = (...coordinates: readonly (readonly (readonly number[])[])[]) =>
  JSON.stringify({ type: 'Polygon', coordinates });
const SQUARE = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 9],
  [0, 0],
] as const;
const FAR_HOLE = [
  [20, 0],
  [20, 1],
  [21, 1],
  [20, 0],
] as const;

describe('RFC 7946 to the letter', () => {
  test.each([
    [
      'a bbox of texts',
      point({ bbox: ['1', '2', '3', '4'] }),
      'bbox: found ["1","2","3","4"], wanted 4 or 6 numbers',
    ],
    [
      'a bbox of five numbers',
      point({ bbox: [1, 2, 3, 4, 5] }),
      'bbox: found [1,2,3,4,5], wanted 4 or 6 numbers',
    ],
    [
      'south above north',
      point({ bbox: [72, 35, 73, 34] }),
      'bbox: found [72,35,73,34], wanted south below north',
    ],
    ['a bbox off the globe', point({ bbox: [72, 35, 73, 134] }), 'wanted longitudes within'],
    [
      'a bbox beside its place',
      point({ bbox: [1, 2, 3, 4] }),
      'bbox: warning: found [1,2,3,4], which does not hold',
    ],
    [
      'coordinates in a Feature',
      point({ coordinates: [1, 2] }),
      'coordinates: a Feature must not have a member "coordinates"',
    ],
    [
      'features in a Feature',
      point({ features: [] }),
      'a Feature must not have a member "features" (RFC 7946, 7.1)',
    ],
    [
      'a hole outside',
      polygon(SQUARE, FAR_HOLE),
      'coordinates[1]: warning: found a hole with [20,0] outside',
    ],
    [
      'a type in lower case',
      '{"type": "featureCollection"}',
      ':1:1: found the type "featureCollection" (did you mean "FeatureCollection"?)',
    ],
    [
      'a position of texts',
      point({ geometry: { type: 'Point', coordinates: ['70', '30'] } }),
      'found ["70","30"], wanted two or three numbers, without quotes',
    ],
    ['a feature a line', `${point({})}\n${point({})}\n`, 'this is newline-delimited GeoJSON'],
    ['a text sequence', `\u001E${point({})}\n`, 'this is a GeoJSON text sequence (RFC 8142)'],
    [
      'a member twice',
      '{"type": "Point", "type": "Point", "coordinates": [1, 2]}',
      ':1:19 type: found the member "type" again',
    ],
    ['Esri JSON of one geometry', '{"rings": [[[0, 0]]]}', 'this is Esri JSON'],
    [
      'two features of one id',
      `{"type":"FeatureCollection","features":[${point({ id: 1 })},${point({ id: 1 })}]}`,
      '1 id: warning: another feature has this id',
    ],
    [
      'a line around the world',
      '{"type":"LineString","coordinates":[[179,0],[-179,0]]}',
      'around the world; cut at the antimeridian',
    ],
    ['a fourth number', '{"type":"Point","coordinates":[1,2,3,4]}', 'positions of more than three numbers'],
    [
      'metres in a crs nested deep',
      `{"type":"FeatureCollection","features":[],"crs":${'['.repeat(20_000)}`,
      'nested deeper than 100 levels',
    ],
  ])('%s', (_what, text, says) => {
    const { issues } = checkFeatureCollection(text, 'a.geojson');
    expect(issues.map(formatIssue).join('\n')).toContain(says);
  });
});

test('an id that would break the line is written out', () => {
  const { issues } = checkFeatureCollection(point({ id: 'a\nb\u202E', bbox: 1 }), 'a.geojson');
  expect(issues.map(formatIssue)).toEqual([
    'a.geojson:1:105 a\\u000ab\\u202e bbox: found 1, wanted 4 or 6 numbers: west, south, east, north',
  ]);
});
