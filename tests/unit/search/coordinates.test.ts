import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCoordinates } from '../../../src/search/coordinates';

/** Rounded to about a metre. */
function read(query: string) {
  const asked = parseCoordinates(query);
  if (asked === null || asked === 'nowhere') return asked;
  return asked.position.map((degrees) => Math.round(degrees * 1e5) / 1e5);
}

describe('the Khunjerab Pass, 36.85 north, 75.45 east', () => {
  test.each([
    '36.85, 75.45',
    '36.85,75.45',
    '36.85 75.45',
    '36.85; 75.45',
    '(36.85, 75.45)',
    '36,85 75,45',
    '36,85; 75,45',
    '36.85°, 75.45°',
    '36.85° 75.45°',
    '36.85N 75.45E',
    '36.85 N, 75.45 E',
    'N36.85 E75.45',
    'N 36.85°, E 75.45°',
    '75.45E 36.85N',
    'E 75.45, N 36.85',
    '36°51′N 75°27′E',
    '36° 51′ N, 75° 27′ E',
    "36°51'N 75°27'E",
    '36º51’N 75º27’E',
    '36°51′00″N 75°27′00″E',
    '36°51\'0.0"N 75°27\'0.0"E',
    "36°51'00''N, 75°27'00''E",
    '36 51 0 N 75 27 0 E',
    'N 36° 51.000 E 75° 27.000',
    '36°51′, 75°27′',
    '36 deg 51 min N, 75 deg 27 min E',
    '۳۶٫۸۵، ۷۵٫۴۵',
    '٣٦٫٨٥، ٧٥٫٤٥',
    '۳۶٫۸۵ شمال ۷۵٫۴۵ مشرق',
    '３６．８５，７５．４５',
    '北纬36.85度，东经75.45度',
    '北纬36°51′ 东经75°27′',
    'lat 36.85 lon 75.45',
    'lat: 36.85, lng: 75.45',
    'Latitude=36.85 Longitude=75.45',
    '\u200e36.85, 75.45\u200f',
    'geo:36.85,75.45',
    'geo:36.85,75.45;u=35?z=11',
    'https://www.openstreetmap.org/#map=12/36.85/75.45',
    'https://www.openstreetmap.org/?mlat=36.85&mlon=75.45#map=12/30/60',
    'https://www.google.com/maps/@36.85,75.45,12z',
    'https://www.google.com/maps/place/Pass/@30,60,12z/data=!3m1!4b1!3d36.85!4d75.45',
    'https://maps.google.com/?q=36.85,75.45',
    'https://www.google.com/maps/search/?api=1&query=36.85%2C75.45',
    'https://maps.apple.com/?ll=36.85,75.45',
    'https://www.bing.com/maps?cp=36.85~75.45',
    'https://example.org/atlas/?feature=sost#11/36.85/75.45',
  ])('is read from %s', (query) => {
    expect(read(query)).toEqual([75.45, 36.85]);
  });
});

test.each([
  { query: '36.85 S 75.45 W', position: [-75.45, -36.85] },
  { query: '-36.85, -75.45', position: [-75.45, -36.85] },
  { query: '−36.85 −75.45', position: [-75.45, -36.85] },
  { query: '104.06, 30.57', position: [104.06, 30.57] },
])('$query is another place', ({ query, position }) => {
  expect(read(query)).toEqual(position);
});

test.each(['36°99′N 75°27′E', '95.5, 200.5', '36.85N 75.45N', '36°51′N', '200°N 300°E'])(
  '%s is nowhere',
  (query) => {
    expect(read(query)).toBe('nowhere');
  },
);

test.each([
  '',
  'N-85',
  'N 35',
  'm5',
  '1965 1971',
  '36 75',
  '1,300',
  '1.2 MGD',
  'km 550',
  'Gwadar',
  'E-35',
  'K-2, K-3',
  'N-5, N-55',
  '1960-1979',
  'c18',
  'S 1',
  'ML-1',
  '瓜达尔',
])('"%s" is not meant as coordinates', (query) => {
  expect(read(query)).toBeNull();
});

test('what is written of a position is read back', () => {
  const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000);
  fc.assert(
    fc.property(degrees(90), degrees(180), (lat, lon) => {
      const written = `${Math.abs(lat).toFixed(3)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(3)}° ${lon < 0 ? 'W' : 'E'}`;
      expect(read(written)).toEqual([lon || 0, lat || 0]);
      expect(read(`${lat.toFixed(3)}, ${lon.toFixed(3)}`)).toEqual([lon || 0, lat || 0]);
    }),
  );
});
