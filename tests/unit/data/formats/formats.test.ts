import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_ENDINGS } from '../../../../src/data/formats/file-endings';
import { FORMATS } from '../../../../src/data/formats/formats';
import { readBytes, readFixture } from '../read-fixture';

const namesIn = async (name: string) =>
  [...(await readFixture('good', name)).good.values()].map(({ properties }) => properties?.name);

test.each([
  ['collection.geojson', 'geojson', 2],
  ['feature.geojson', 'geojson', 1],
  ['byte-order-mark.geojson', 'geojson', 1],
  ['usual-crs.geojson', 'geojson', 1],
  ['lines.geojsonl', 'geojson-lines', 2],
  ['sequence.geojsons', 'geojson-lines', 2],
  ['packed.geojson.gz', 'geojson', 1],
  ['topology.topojson', 'topojson', 2],
  ['places.kml', 'kml', 2],
  ['places.kmz', 'kmz', 2],
  ['walk.gpx', 'gpx', 2],
  ['points.csv', 'csv', 2],
  ['tabs.tsv', 'csv', 1],
  ['shapes.csv', 'csv', 2],
  ['stac-item.json', 'geojson', 1],
])('%s is read as %s', async (name, format, count) => {
  const read = await readFixture('good', name);
  expect(read.format).toBe(format);
  expect(read.good.size).toBe(count);
});

test('a chooser of files offers the endings of all formats', () => {
  const endings = FORMATS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));
  expect(new Set(FILE_ENDINGS)).toEqual(new Set([...endings, '.gz']));
});

test('a file is told by what stands in it, not by its name', async () => {
  const bytes = readFileSync('tests/fixtures/data/good/places.kml');
  expect((await readBytes('data.json', bytes)).format).toBe('kml');
});

test('what is written in a text makes no other file of it', async () => {
  const feature = { type: 'Feature', properties: { note: 'see <kml> and <gpx>' }, geometry: null };
  expect((await readBytes('a.txt', JSON.stringify(feature))).format).toBe('geojson');
});

describe('a table', () => {
  test('has decimals with commas', async () => {
    const { good } = await readFixture('good', 'decimal-commas.csv');
    expect(good.get(0)?.geometry).toEqual({ type: 'Point', coordinates: [74.31, 35.92] });
  });

  test('keeps its ids, and its cells as they are unless they are numbers', async () => {
    const { good } = await readBytes('a.csv', 'id,code,people,lat,lon\n7,007,1500,36,74\n');
    expect(good.get(0)).toMatchObject({ id: 7, properties: { code: '007', people: 1500 } });
  });

  test('has its rows where they stand, also below cells of several lines', async () => {
    const { findings } = await readBytes('a.csv', 'name,lat,lon\n"a\nb",36,74\n\nc,x,y\n');
    expect(findings).toMatchObject([{ code: 'row-position', line: 5 }]);
  });

  test('holds formulas as text', async () => {
    const { good } = await readBytes('a.csv', 'name,lat,lon\n"=1+1",36,74\n');
    expect(good.get(0)?.properties?.name).toBe('=1+1');
  });
});

test('KML keeps names, ids, heights and times', async () => {
  expect(await namesIn('places.kml')).toEqual(['A & B', 'L']);
  const { good } = await readFixture('good', 'places.kml');
  expect(good.get(0)).toMatchObject({
    id: 'a',
    geometry: { coordinates: [74.3, 36.9, 2000] },
    properties: { timespan: { begin: '1966' } },
  });
});

test('XML in the encoding that it declares is read in it', async () => {
  expect(await namesIn('latin.gpx')).toEqual(['Café']);
});

test('objects of a topology are told apart', async () => {
  const { good } = await readFixture('good', 'topology.topojson');
  expect([...good.values()].map(({ properties }) => properties)).toEqual([
    { object: 'roads', name: 'KKH' },
    { object: 'towns', name: 'Sost' },
  ]);
});

describe('hostile files', () => {
  test('entities that unfold are refused before they are', async () => {
    const { good, findings } = await readFixture('bad', 'doctype.kml');
    expect([good.size, findings.map(({ code }) => code)]).toEqual([0, ['doctype']]);
  });

  test('brackets, ten million deep, are named', async () => {
    const { findings } = await readBytes('a.json', '['.repeat(10_000_000));
    expect(findings.map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('a member __proto__ is data, and changes nothing', async () => {
    const text = '{"type":"Feature","properties":{"__proto__":{"isAdmin":true}},"geometry":null}';
    await readBytes('a.json', text);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('a column __proto__ is data, and changes nothing', async () => {
    await readBytes('a.csv', '__proto__,lat,lon\nx,36,74\n');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('markup stays text', async () => {
    const { good } = await readBytes('a.csv', 'name,lat,lon\n<img src=x onerror=alert(1)>,36,74\n');
    expect(good.get(0)?.properties?.name).toBe('<img src=x onerror=alert(1)>');
  });
});

/** A table is read, and what is swapped can be told only where it is known where it should lie. */
const READ = ['table.geojson', 'swapped.geojson'];

test.each(readdirSync('tests/fixtures/bad').filter((name) => !READ.includes(name)))(
  '%s, which the command refuses or warns of, is named',
  async (name) => {
    const { findings } = await readBytes(name, readFileSync(`tests/fixtures/bad/${name}`));
    expect(findings.length).toBeGreaterThan(0);
  },
);

test('whatever a file holds, it is read or told of', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('a.geojson', 'a.csv', 'a.kml', 'a.kmz', 'a.topojson', 'a.gpx', 'a.ndjson', 'a.gz'),
      fc.oneof(fc.uint8Array(), fc.string().map(bytesOf), fc.json().map(bytesOf)),
      async (name, bytes) => {
        const { good, findings } = await readBytes(name, bytes);
        expect(good.size + findings.length).toBeGreaterThan(0);
      },
    ),
  );
});

test('of a file that is cut anywhere, the whole features are kept', async () => {
  const whole = readFileSync('tests/fixtures/data/good/collection.geojson');
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 2), async (length) => {
      const { good, findings } = await readBytes('a.geojson', whole.subarray(0, length));
      const firstEnd = whole.indexOf('\n  },\n  {') + 4;
      if (length >= firstEnd) expect(good.size).toBeGreaterThan(0);
      expect(findings.length).toBeGreaterThan(0);
    }),
  );
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
