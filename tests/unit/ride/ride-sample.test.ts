import { expect, test } from 'vitest';
import { sampleAt } from '../../../src/ride/ride-sample';
import { smallRide } from './small-ride';

const ride = smallRide();

test('at a stop its own height is read', () => {
  expect(sampleAt(ride, 199.5)).toMatchObject({
    at: { id: 'post' },
    before: { id: 'summit' },
    after: { id: 'north' },
    heightMetres: 3600,
    isModelled: false,
    part: { id: 'leg-north' },
  });
});

test('between stops it is that of the terrain model', () => {
  const { at, before, after, heightMetres, isModelled } = sampleAt(ride, 105);
  expect([at, before?.id, after?.id, isModelled]).toEqual([null, 'bridge', 'summit', true]);
  expect(heightMetres).toBeCloseTo(3590, 0);
});

test('at a stop without a height, too', () => {
  expect(sampleAt(ride, 60)).toMatchObject({ at: { id: 'bridge' }, isModelled: true });
});

test('at the ends nothing lies beyond', () => {
  expect([sampleAt(ride, 0).before, sampleAt(ride, 300).after]).toEqual([null, null]);
});

test('where no height is known, none is told', () => {
  const flat = smallRide({ heightAt: () => null });
  expect(sampleAt(flat, 105)).toMatchObject({ heightMetres: null, gradientPercent: null });
});
