import { describe, expect, test } from 'vitest';
import { checkFeatureCollection } from '../../../../tools/check/collection';
import { formatIssue } from '../../../../tools/check/issue';

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
