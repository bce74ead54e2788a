import { expect, test } from 'vitest';
import { walkStep } from '../../../../src/place/in-view/walking-keys';

const press = (key: string, code = '') => walkStep({ key, code });

test('the arrows are those of the map', () => {
  expect(press('ArrowUp')).toEqual({ kind: 'direction', direction: 'up' });
  expect(press('ArrowLeft')).toEqual({ kind: 'direction', direction: 'left' });
});

test.each([
  ['n', 4],
  ['N', 4],
  ['PageDown', 4],
  ['p', 2],
  ['PageUp', 2],
  ['Home', 0],
  ['End', 9],
])('%s leads from the fourth of ten to place %i', (key, place) => {
  const step = press(key);
  expect(step?.kind === 'order' && step.to(3, 10)).toBe(place);
});

test('on an Urdu or Chinese keyboard the same keys walk, on a Latin one those with the letters', () => {
  expect(press('ن', 'KeyN')?.kind).toBe('order');
  expect(press('b', 'KeyN')).toBeNull();
});

test('with Shift, N and P are letters of a name', () => {
  expect(walkStep({ key: 'N', code: 'KeyN', shiftKey: true })).toBeNull();
  expect(walkStep({ key: 'p', code: 'KeyP', shiftKey: false })?.kind).toBe('order');
});

test('Enter and Space open; all else is not for the list', () => {
  expect(press('Enter')).toEqual({ kind: 'open' });
  expect(press(' ')).toEqual({ kind: 'open' });
  for (const key of ['Tab', 'Escape', 'x', '+']) expect(press(key)).toBeNull();
});
