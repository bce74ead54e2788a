import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFeatureCollection } from '../../../../tools/check/collection';
import { errorsAmong } from '../../../../tools/check/issue';
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
