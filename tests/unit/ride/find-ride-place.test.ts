import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRidePlace } from '../../../src/ride/find-ride-place';
import { smallRide } from './small-ride';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  south: ['Hasan Abdal', '哈桑阿卜杜勒', 'حسن ابدال'],
  bridge: ['Abdalpur bridge'],
  summit: ['Khunjerab Pass', '红其拉甫山口', 'درۂ خنجراب'],
  north: ['Ürümqi'],
};
const ride = smallRide();
const find = (text: string) => findRidePlace(ride, text, (id) => NAMES[id] ?? []);
const at = (km: number) => ({ kind: 'km', km });

describe('a kilometre', () => {
  test.each(['150.5', ' 150.5 ', 'km 150.5', 'KM150.5', '150,5 km', '١٥٠.٥', '１５０.５'])(
    'as “%s”',
    (text) => {
      expect(find(text)).toEqual(at(150.5));
    },
  );

  test('in the digits of an Urdu keyboard', () => {
    expect(find('۱۵۰')).toEqual(at(150));
  });

  test('the ends belong to the ride, what lies beyond does not', () => {
    expect([find('0'), find('300')]).toEqual([at(0), at(300)]);
    expect([find('300.1'), find('99999')]).toEqual([
      { kind: 'beyond', km: 300.1 },
      { kind: 'beyond', km: 99999 },
    ]);
  });

  test('any between the ends is found as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (tenths) => {
        expect(find(`${tenths / 10}`)).toEqual(at(tenths / 10));
      }),
    );
  });
});

describe('a stop', () => {
  test('by its name in any language, without case and accents', () => {
    expect(find('khunjerab pass')).toEqual(at(150));
    expect(find('红其拉甫山口')).toEqual(at(150));
    expect(find('حسن ابدال')).toEqual(at(0));
    expect(find('urumqi')).toEqual(at(300));
  });

  test('by the beginning of its name before any part of it', () => {
    expect(find('khun')).toEqual(at(150));
    expect(find('abdal')).toEqual(at(60));
    expect(find('asan ab')).toEqual(at(0));
  });

  test.each(['', '  ', '-', 'Lahore', '15 0'])('not by “%s”', (text) => {
    expect(find(text)).toEqual({ kind: 'unknown' });
  });
});
