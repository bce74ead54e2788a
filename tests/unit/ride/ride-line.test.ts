import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../../src/content/atlas-index';
import { lengthOf } from '../../../src/geometry/route-line';
import { RideLine } from '../../../src/ride/ride-line';
import { smallAtlas } from '../small-atlas';
import { anyRide, anyShare, kmOf, smallRide } from './small-ride';

describe('between two stops', () => {
  const ride = smallRide();

  test('the line runs as the chainage does', () => {
    // The bridge lies at km 60 and 35.4° N, the summit at km 150 and 36° N.
    expect(ride.positionAt(60)[1]).toBeCloseTo(35.4, 3);
    expect(ride.positionAt(105)[1]).toBeCloseTo(35.7, 3);
    expect(ride.positionAt(150)[1]).toBeCloseTo(36, 3);
  });

  test('the ends are those of the line, and nothing lies beyond them', () => {
    expect([ride.startKm, ride.endKm]).toEqual([0, 300]);
    expect(ride.positionAt(-10)).toEqual(ride.positionAt(0));
    expect(ride.positionAt(310)[1]).toBeCloseTo(37, 6);
    expect([ride.clamp(-1), ride.clamp(77), ride.clamp(1000)]).toEqual([0, 77, 300]);
  });

  test('the leg that is ridden is known', () => {
    const legs = [0, 149, 151, 300].map((km) => ride.partAt(km)?.id);
    expect(legs).toEqual(['leg-south', 'leg-south', 'leg-north', 'leg-north']);
  });

  test('the line goes north', () => {
    expect(ride.bearingBetween(10, 60)).toBeCloseTo(0, 6);
    expect(Math.abs(ride.bearingBetween(60, 10))).toBeCloseTo(180, 6);
  });
});

describe('stops', () => {
  const ride = smallRide();

  test('a ride stands at a stop within a kilometre of it', () => {
    expect([148.9, 149, 150, 151, 151.1].map((km) => ride.stopAt(km)?.id)).toEqual([
      undefined,
      'summit',
      'summit',
      'summit',
      undefined,
    ]);
  });

  test('before and after leave out the one where it is', () => {
    const around = (km: number) => {
      const { before, after } = ride.stopsAround(km);
      return [before?.id, after?.id];
    };
    expect([149, 150, 151].map(around)).toEqual(Array(3).fill(['bridge', 'post']));
    expect([around(148.9), around(151.1)]).toEqual([
      ['bridge', 'summit'],
      ['summit', 'post'],
    ]);
    expect([around(0)[0], around(300)[1]]).toEqual([undefined, undefined]);
  });

  test('of two within a kilometre the nearer one counts', () => {
    const close = smallRide({
      stops: [
        { id: 'a', km: 0, lat: 35 },
        { id: 'b', km: 1, lat: 36 },
        { id: 'c', km: 100, lat: 37 },
      ],
    });
    expect([0.4, 0.6].map((km) => close.stopAt(km)?.id)).toEqual(['a', 'b']);
  });

  test('a way-point that is no feature is a stop too', () => {
    expect(ride.stop('bridge')).toMatchObject({ feature: null, km: 60, heightMetres: null });
    expect(ride.stop('summit')?.feature?.properties.kind).toBe('pass');
    expect(ride.stop('nowhere')).toBeNull();
  });
});

test('what has no way-points is no line to ride along', () => {
  const index = indexAtlas(smallAtlas().atlas);
  expect(() => new RideLine(index, 'road')).toThrow('"road" is no line to ride along');
});

describe('on any ride', () => {
  const places = fc.tuple(anyRide, anyShare, anyShare);

  test('more chainage is farther along the line', () => {
    fc.assert(
      fc.property(places, ([ride, a, b]) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((share) => ride.alongAt(kmOf(ride, share)));
        expect(low).toBeLessThanOrEqual(high ?? Number.NaN);
      }),
    );
  });

  test('there and back is the same place, from chainage to line and from line to chainage', () => {
    fc.assert(
      fc.property(places, ([ride, share, other]) => {
        const km = kmOf(ride, share);
        expect(ride.kmAt(ride.alongAt(km))).toBeCloseTo(km, 6);
        const along = other * lengthOf(ride.line);
        expect(ride.alongAt(ride.kmAt(along))).toBeCloseTo(along, 6);
      }),
    );
  });

  test('at each stop it is where the stop is', () => {
    fc.assert(
      fc.property(anyRide, (ride) => {
        for (const stop of ride.stops) {
          expect(ride.alongAt(stop.km)).toBeCloseTo(stop.along, 6);
          expect(ride.stopAt(stop.km)?.km).toBe(stop.km);
        }
      }),
    );
  });

  test('between two stops the share of the chainage is the share of the line', () => {
    fc.assert(
      fc.property(anyRide, anyShare, fc.nat(), (ride, share, pick) => {
        const i = pick % (ride.stops.length - 1);
        const [from, to] = [ride.stops[i], ride.stops[i + 1]];
        if (!from || !to) throw new Error('no two stops');
        const along = ride.alongAt(from.km + (to.km - from.km) * share);
        expect(along).toBeCloseTo(from.along + (to.along - from.along) * share, 6);
      }),
    );
  });

  test('from a place it is the same stops either way', () => {
    fc.assert(
      fc.property(anyRide, (ride) => {
        const onwards = (km: number) => ride.stopsAround(km).after;
        const backwards = (km: number) => ride.stopsAround(km).before;
        const forth = [ride.stops[0]?.id];
        for (let at = onwards(0); at; at = onwards(at.km)) forth.push(at.id);
        const back = [ride.stops.at(-1)?.id];
        for (let at = backwards(ride.endKm); at; at = backwards(at.km)) back.push(at.id);
        expect(forth).toEqual(ride.stops.map(({ id }) => id));
        expect(back.toReversed()).toEqual(forth);
      }),
    );
  });
});
