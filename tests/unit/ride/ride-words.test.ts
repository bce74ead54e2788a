import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/i18n/translator';
import { adjacentStopKm } from '../../../src/ride/axis-keys';
import { sampleAt } from '../../../src/ride/ride-sample';
import { distanceInWords, nextInWords, type RideWording } from '../../../src/ride/ride-words';
import { compileMessages } from '../../../tools/check/language/compile-messages';
import { ENGLISH as english } from '../../words';
import { anyRide, anyShare, kmOf } from './small-ride';

const t = createTranslator({ code: 'en', locale: 'en-GB', direction: 'ltr' }, compileMessages(english));

test('wherever a ride jumps, the next stop is the one that the step leads to, and as far', () => {
  const jumps = fc.array(fc.record({ share: anyShare, reversed: fc.boolean() }), { minLength: 1 });
  fc.assert(
    fc.property(anyRide, jumps, (ride, places) => {
      for (const { share, reversed } of places) {
        const km = Math.round(kmOf(ride, share) * 10) / 10;
        const words: RideWording = { t, nameOf: (id) => ({ name: id, lang: 'en' }), reversed };
        const reading = sampleAt(ride, km);
        const led = adjacentStopKm(ride, km, reversed ? -1 : 1);
        const next = (reversed ? reading.before : reading.after) ?? null;
        expect(led).toBe(next?.km ?? km);
        const way = `${Math.round(Math.abs(led - km))} km`;
        expect(nextInWords(reading, words)).toBe(next ? `next: ${next.id}, ${way}` : 'end of the ride');
        if (next) expect(distanceInWords(reading, next, t)).toBe(way);
      }
    }),
  );
});
