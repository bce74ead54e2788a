import type { Localization } from '../i18n/localization';
import { sentenceCase, type Translator } from '../i18n/translator';
import { FIRST_RIDE } from '../state/ride-state';
import type { RideLine, RideStop } from './ride-line';
import type { RideSample } from './ride-sample';

/** The translator, names and order that sentences about a ride need. */
export interface RideWording {
  readonly t: Translator;
  readonly nameOf: Localization['nameOf'];
  /** Whether the far end of the ride comes first. */
  readonly reversed: boolean;
}

/** The accessible name of the slider of a ride. */
export const sliderName = (ride: RideLine, { t, nameOf }: Omit<RideWording, 'reversed'>): string =>
  ride.id === FIRST_RIDE ? t('ride.slider') : t('ride.sliderOf', { name: nameOf(ride.id).name });

/** Where it is: a stop, or between which, in the order of the ride. */
export function placeInWords(
  { at, before, after }: RideSample,
  { t, nameOf, reversed }: RideWording,
): string {
  if (at) return nameOf(at.id).name;
  const [start, end] = [before, after].map((stop) => (stop ? nameOf(stop.id).name : ''));
  const [first = '', second = ''] = reversed ? [end, start] : [start, end];
  return t('ride.between', { start: first, end: second });
}

/** The same as a heading. */
export function placeHeading(reading: RideSample, words: RideWording): string {
  return sentenceCase(placeInWords(reading, words), words.t.locale);
}

/** A height; of the terrain model it is said roughly. Empty where none is known. */
export function heightInWords({ heightMetres, isModelled }: Omit<RideSample, 'at'>, t: Translator): string {
  if (heightMetres === null) return '';
  if (!isModelled) return t('ride.metres', { height: Math.round(heightMetres) });
  return t('ride.aboutMetres', { height: Math.round(heightMetres / 10) * 10 });
}

/** Such as "Gilgit, km 550, 1,467 m". */
export function valueText(reading: RideSample, words: RideWording): string {
  const { t } = words;
  const [place, km] = [placeInWords(reading, words), Math.round(reading.km)];
  const height = heightInWords(reading, t);
  return height === '' ? t('ride.valueWithoutHeight', { place, km }) : t('ride.value', { place, km, height });
}

/** Up or down in the direction of the ride, in tenths of a per cent; empty where no heights are known. */
export function gradientInWords({ gradientPercent }: RideSample, { t, reversed }: RideWording): string {
  if (gradientPercent === null) return '';
  const slope = reversed ? -gradientPercent : gradientPercent;
  const percent = Math.round(Math.abs(slope) * 10) / 10;
  if (percent === 0) return t('ride.level');
  return t(slope > 0 ? 'ride.up' : 'ride.down', { percent });
}

/** Kilometre, height and gradient, as far as they are known. */
export function figuresInWords(reading: RideSample, words: RideWording): string {
  const { t } = words;
  return [
    t('ride.km', { km: Math.round(reading.km) }),
    heightInWords(reading, t),
    gradientInWords(reading, words),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How far a stop is from where the ride stands. */
export const distanceInWords = ({ km }: RideSample, stop: RideStop, t: Translator): string =>
  t('feature.kilometres', { distance: kilometresTo(stop, km) });

const kilometresTo = (stop: RideStop, km: number): number => Math.round(Math.abs(stop.km - km));

/** The stop that comes next in the order of the ride, and how far it is; empty at its end. */
export function nextInWords({ km, before, after }: RideSample, { t, nameOf, reversed }: RideWording): string {
  const next = reversed ? before : after;
  if (next === null) return t('ride.atEnd');
  return t('ride.nextIn', { name: nameOf(next.id).name, distance: kilometresTo(next, km) });
}
