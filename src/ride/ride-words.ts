import { sentenceCase, type Translator } from '../i18n/translator';
import { HIGHWAY } from '../state/ride-state';
import type { Explorer } from '../ui/context';
import type { RideLine, RideStop } from './ride-line';
import type { RideSample } from './ride-sample';

/** What it takes to put a ride into words. */
export interface Words {
  readonly say: Translator;
  readonly nameOf: Explorer['nameOf'];
  /** Whether the far end of the ride comes first. */
  readonly reversed: boolean;
}

/** What the slider of a ride is called. */
export const sliderName = (ride: RideLine, { say, nameOf }: Omit<Words, 'reversed'>): string =>
  ride.id === HIGHWAY ? say('ride.slider') : say('ride.sliderOf', { name: nameOf(ride.id).name });

/** Where it is: a stop, or between which, in the order of the ride. */
export function placeInWords({ at, before, after }: RideSample, { say, nameOf, reversed }: Words): string {
  if (at) return nameOf(at.id).name;
  const [start, end] = [before, after].map((stop) => (stop ? nameOf(stop.id).name : ''));
  const [first = '', second = ''] = reversed ? [end, start] : [start, end];
  return say('ride.between', { start: first, end: second });
}

/** The same as a heading. */
export function placeHeading(reading: RideSample, words: Words): string {
  return sentenceCase(placeInWords(reading, words), words.say.locale);
}

/** A height; of the terrain model it is said roughly. Empty where none is known. */
export function heightInWords({ heightMetres, isModelled }: Omit<RideSample, 'at'>, say: Translator): string {
  if (heightMetres === null) return '';
  if (!isModelled) return say('ride.metres', { height: Math.round(heightMetres) });
  return say('ride.aboutMetres', { height: Math.round(heightMetres / 10) * 10 });
}

/** Such as "Gilgit, km 550, 1,467 m". */
export function valueText(reading: RideSample, words: Words): string {
  const { say } = words;
  const [place, km] = [placeInWords(reading, words), Math.round(reading.km)];
  const height = heightInWords(reading, say);
  return height === ''
    ? say('ride.valueWithoutHeight', { place, km })
    : say('ride.value', { place, km, height });
}

/** Up or down in the direction of the ride, in tenths of a per cent; empty where no heights are known. */
export function gradientInWords({ gradientPercent }: RideSample, { say, reversed }: Words): string {
  if (gradientPercent === null) return '';
  const slope = reversed ? -gradientPercent : gradientPercent;
  const percent = Math.round(Math.abs(slope) * 10) / 10;
  if (percent === 0) return say('ride.level');
  return say(slope > 0 ? 'ride.up' : 'ride.down', { percent });
}

/** Kilometre, height and gradient, as far as they are known. */
export function figuresInWords(reading: RideSample, words: Words): string {
  const { say } = words;
  return [
    say('ride.km', { km: Math.round(reading.km) }),
    heightInWords(reading, say),
    gradientInWords(reading, words),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How far a stop is from where the ride stands. */
export const awayInWords = ({ km }: RideSample, stop: RideStop, say: Translator): string =>
  say('feature.kilometres', { distance: kilometresTo(stop, km) });

const kilometresTo = (stop: RideStop, km: number): number => Math.round(Math.abs(stop.km - km));

/** The stop that comes next in the order of the ride, and how far it is; empty at its end. */
export function nextInWords({ km, before, after }: RideSample, { say, nameOf, reversed }: Words): string {
  const next = reversed ? before : after;
  if (next === null) return say('ride.atEnd');
  return say('ride.nextIn', { name: nameOf(next.id).name, distance: kilometresTo(next, km) });
}
