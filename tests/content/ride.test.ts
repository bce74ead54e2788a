import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../src/content/atlas-index';
import { lengthOf } from '../../src/geometry/route-line';
import { createTranslator } from '../../src/i18n/translator';
import { modelHeightAt } from '../../src/ride/heights';
import { measureBetween, rideOverview } from '../../src/ride/measures';
import { stopMark } from '../../src/ride/profile';
import { RideLine } from '../../src/ride/ride-line';
import { sampleAt } from '../../src/ride/ride-sample';
import { sliderName, valueText } from '../../src/ride/ride-words';
import { tunnelsOn } from '../../src/ride/tunnels';
import { readAtlas } from '../../tools/atlas/read-atlas';
import { compileMessages } from '../../tools/check/language/compile-messages';

const { atlas, languages } = await readAtlas('geo');
const index = indexAtlas(atlas);
const rides = [...index.rides.keys()].map((id) => new RideLine(index, id));
const english = languages.get('en');
if (!english) throw new Error('No English');
const t = createTranslator(english.info, compileMessages(english.messages));
const nameOf = (id: string) => ({ name: index.nameOf(id) ?? '', lang: 'en' });

function rideOf(id: string): RideLine {
  const ride = rides.find((one) => one.id === id);
  if (ride === undefined) throw new Error(`no ride "${id}"`);
  return ride;
}

/** What the slider says where the ride stands. */
const textAt = (ride: RideLine, km: number, reversed = false) =>
  valueText(sampleAt(ride, km), { t, nameOf, reversed });

describe('the highway at stops that are known', () => {
  const highway = rideOf('karakoram-highway');

  /** Kilometres from Hasan Abdal and metres above the sea, as travellers' tables and gazetteers have them. */
  const KNOWN = [
    ['Hasan Abdal', 0, 308],
    ['Abbottabad', 72, 1241],
    ['Thakot', 195, 560],
    ['Dasu', 290, 840],
    ['Chilas', 413, 1050],
    ['Gilgit', 550, 1467],
    ['Aliabad', 637, 2217],
    ['Karimabad', 642, 2440],
    ['Sost', 731, 2800],
    ['Khunjerab Pass', 806, 4693],
    ['Tashkurgan', 931, 3095],
    ['Karakul', 1030, 3620],
    ['Kashgar', 1221, 1290],
  ] as const;

  test.each(KNOWN)('%s: km %i, %i m', (name, km, metres) => {
    const stop = highway.stops.find(({ id }) => nameOf(id).name.includes(name));
    const text = textAt(highway, stop?.km ?? Number.NaN);
    const [, place, saidKm, saidMetres] = /^(.*), km ([\d,]+), ([\d,]+) m$/.exec(text) ?? [];
    const number = (digits: string | undefined) => Number(digits?.replace(',', ''));
    expect(place).toContain(name);
    expect(Math.abs(number(saidKm) - km)).toBeLessThanOrEqual(2);
    expect(Math.abs(number(saidMetres) - metres)).toBeLessThanOrEqual(60);
  });

  test('between them the height is that of the model, and said roughly', () => {
    expect(textAt(highway, 533)).toMatch(/^between Pari.* and Danyor.*, km 533, about 1,[345]\d0 m$/);
    expect(textAt(highway, 533, true)).toMatch(/^between Danyor.* and Pari.*, km 533, /);
  });

  test('from Hasan Abdal to the pass it is 806 km, and the pass is the highest point', () => {
    const [from, to] = [highway.stop('hasan-abdal'), highway.stop('khunjerab-pass')];
    if (!from || !to) throw new Error('an end is missing');
    const { byChainage, byLine, climb, descent, highest } = measureBetween(highway, from, to);
    expect(byChainage).toBe(806);
    expect(byLine).toBeLessThan(byChainage);
    expect((climb ?? 0) - (descent ?? 0)).toBeGreaterThan(4693 - 308 - 100);
    expect((climb ?? 0) - (descent ?? 0)).toBeLessThan(4693 - 308 + 100);
    expect(highest).toMatchObject({ metres: 4693, stop: { id: 'khunjerab-pass' } });
  });

  test('all of it in words: highest the pass, lowest Hasan Abdal', () => {
    expect(rideOverview(highway)).toMatchObject({
      highest: { stop: { id: 'khunjerab-pass' } },
      lowest: { stop: { id: 'hasan-abdal' } },
      fromKm: 0,
      toKm: 1221,
    });
  });

  test('passes, tunnels and border crossings are told apart', () => {
    const marked = (kind: string) =>
      highway.stops.filter((stop) => stopMark(stop) === kind).map(({ id }) => id);
    expect(marked('pass')).toContain('khunjerab-pass');
    expect(marked('border-crossing')).toContain('khunjerab-frontier-post');
  });
});

test('the tunnels by Attabad Lake are marked on the highway, and on no line that does not pass them', () => {
  const tunnels = (id: string) =>
    tunnelsOn(index, rideOf(id)).map(({ feature, km }) => [feature.id, Math.round(km)]);
  const [[id, km = 0] = []] = tunnels('karakoram-highway');
  expect(id).toBe('attabad-tunnels');
  expect(Math.abs(Number(km) - 667)).toBeLessThan(5);
  expect(tunnels('ml1-railway')).toEqual([]);
});

describe.each(rides)('$id', (ride) => {
  test('each stop lies where its file says, and the ride stands at it', () => {
    for (const waypoint of index.waypointsOf(ride.id)) {
      const stop = ride.stop(waypoint.id);
      expect.soft(stop?.km, waypoint.id).toBe(waypoint.km);
      expect.soft(ride.stopAt(waypoint.km)?.id, waypoint.id).toBe(waypoint.id);
      const [lon, lat] = ride.positionAt(waypoint.km);
      // 0.001 degrees are about 100 m; a way-point lies at most half a kilometre beside the line.
      expect.soft(Math.abs(lon - (waypoint.on_line[0] ?? 0)), waypoint.id).toBeLessThan(0.006);
      expect.soft(Math.abs(lat - (waypoint.on_line[1] ?? 0)), waypoint.id).toBeLessThan(0.006);
    }
  });

  test('runs from end to end of its line, onwards', () => {
    expect(ride.startKm).toBe(0);
    expect(ride.endKm).toBe(index.rides.get(ride.id));
    expect(ride.alongAt(0)).toBeLessThan(1);
    expect(ride.alongAt(ride.endKm)).toBeGreaterThan(lengthOf(ride.line) - 1);
    const along = ride.stops.map((stop) => stop.along);
    expect(along).toEqual(along.toSorted((a, b) => a - b));
  });

  test('each stop has a name, and the slider says it', () => {
    expect(sliderName(ride, { t, nameOf })).toMatch(/^Distance along/);
    for (const { id, km } of ride.stops) {
      expect.soft(nameOf(id).name, id).not.toBe('');
      expect.soft(textAt(ride, km), id).toContain(`${nameOf(id).name}, km `);
    }
  });

  test('heights, where they are known, are those of roads', () => {
    for (let km = 0; km <= ride.endKm; km += 5) {
      const metres = modelHeightAt(ride, km) ?? 100;
      expect.soft(metres, `km ${km}`).toBeGreaterThan(-20);
      expect.soft(metres, `km ${km}`).toBeLessThan(4800);
    }
  });
});

test('the highway, the three routes and the railway can be ridden', () => {
  expect(rides.map(({ id }) => id).toSorted()).toEqual([
    'central-route',
    'eastern-route',
    'karakoram-highway',
    'ml1-railway',
    'western-route',
  ]);
});
