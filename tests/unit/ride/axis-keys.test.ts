import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOrder, kmForKey } from '../../../src/ride/axis-keys';
import { anyRide, anyShare, kmOf, smallRide } from './small-ride';

const ride = smallRide();

/** Where keys lead, one after the other. */
const walk = (order: ReturnType<typeof axisOrder>, from: number, keys: readonly string[]) => {
  let km = from;
  return keys.map((name) => {
    const shiftKey = name.startsWith('Shift+');
    km = kmForKey(ride, km, { key: name.replace('Shift+', ''), shiftKey }, order) ?? Number.NaN;
    return km;
  });
};

describe('in English, the near end first', () => {
  const order = axisOrder(false, 'ltr');

  test('arrows go by stop, and no farther than the ends', () => {
    expect(walk(order, 0, Array(5).fill('ArrowRight'))).toEqual([60, 150, 200, 300, 300]);
    expect(walk(order, 300, Array(5).fill('ArrowLeft'))).toEqual([200, 150, 60, 0, 0]);
    expect(walk(order, 100, ['ArrowUp', 'ArrowDown', 'ArrowDown'])).toEqual([150, 60, 0]);
  });

  test('with Shift they go by a kilometre, a page is fifty', () => {
    expect(walk(order, 0.5, ['Shift+ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowLeft'])).toEqual([
      1.5, 0.5, 0,
    ]);
    expect(walk(order, 220, ['PageUp', 'PageUp', 'PageDown'])).toEqual([270, 300, 250]);
  });

  test('Home and End go to the ends', () => {
    expect(walk(order, 100, ['Home', 'End'])).toEqual([0, 300]);
  });

  test('other keys are not for the axis', () => {
    for (const key of ['a', 'Tab', 'Enter', ' ', 'Escape']) {
      expect(kmForKey(ride, 100, { key, shiftKey: false }, order)).toBeNull();
    }
  });
});

test('with the far end first, arrows to the sides and the ends go the other way, ↑ and PageUp raise the kilometre', () => {
  const order = axisOrder(true, 'ltr');
  expect(walk(order, 300, ['ArrowRight', 'ArrowRight', 'ArrowLeft'])).toEqual([200, 150, 200]);
  expect(walk(order, 150, ['ArrowUp', 'ArrowDown', 'ArrowDown'])).toEqual([200, 150, 60]);
  expect(walk(order, 100, ['PageUp', 'PageDown', 'PageDown', 'End', 'Home'])).toEqual([150, 100, 50, 0, 300]);
});

test('up and the upper page never lower the value, down and the lower never raise it, as ARIA has it', () => {
  const keys = fc.constantFrom(['ArrowUp', 'ArrowDown'], ['PageUp', 'PageDown']);
  const dir = fc.constantFrom('ltr' as const, 'rtl' as const);
  fc.assert(
    fc.property(
      anyRide,
      anyShare,
      keys,
      fc.boolean(),
      dir,
      (any, share, [up = '', down = ''], reversed, to) => {
        const [km, order] = [kmOf(any, share), axisOrder(reversed, to)];
        const by = (key: string) => kmForKey(any, km, { key, shiftKey: false }, order) ?? Number.NaN;
        expect(by(up)).toBeGreaterThanOrEqual(km);
        expect(by(down)).toBeLessThanOrEqual(km);
      },
    ),
  );
});

test('in Urdu the axis lies the other way, and arrows to the sides go as it lies', () => {
  const near = axisOrder(false, 'rtl');
  expect(near).toEqual({ reversed: false, flipped: true });
  expect(walk(near, 0, ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'PageUp', 'End', 'Home'])).toEqual([
    60, 0, 60, 110, 300, 0,
  ]);
  const far = axisOrder(true, 'rtl');
  expect(far).toEqual({ reversed: true, flipped: false });
  expect(walk(far, 300, ['ArrowLeft', 'ArrowUp'])).toEqual([200, 300]);
});

test('no key leaves the ride, whichever way it lies', () => {
  const key = fc.constantFrom(
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'PageUp',
    'PageDown',
    'Home',
    'End',
  );
  const order = fc.tuple(fc.boolean(), fc.constantFrom('ltr' as const, 'rtl' as const));
  fc.assert(
    fc.property(
      anyRide,
      anyShare,
      fc.array(fc.tuple(key, fc.boolean())),
      order,
      (any, share, keys, [reversed, dir]) => {
        let km = kmOf(any, share);
        for (const [name, shiftKey] of keys) {
          km = kmForKey(any, km, { key: name, shiftKey }, axisOrder(reversed, dir)) ?? Number.NaN;
          expect(km).toBeGreaterThanOrEqual(0);
          expect(km).toBeLessThanOrEqual(any.endKm);
        }
      },
    ),
  );
});
