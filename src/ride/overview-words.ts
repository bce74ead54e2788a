import type { Extreme } from './heights';
import type { Overview } from './measures';
import type { RideLine } from './ride-line';
import type { Words } from './ride-words';

/** A place and its height, such as "Khunjerab Pass, 4,693 m". */
export function extremeInWords(
  { km, metres, stop }: Extreme,
  { say, nameOf }: Omit<Words, 'reversed'>,
): string {
  return stop
    ? say('ride.placeHeight', { place: nameOf(stop.id).name, height: Math.round(metres) })
    : say('ride.kmHeight', { km: Math.round(km), height: Math.round(metres / 10) * 10 });
}

/** What a profile shows, for those who do not see it: climb and descent, highest and lowest point. */
export function overviewInWords(
  ride: RideLine,
  overview: Overview | null,
  words: Omit<Words, 'reversed'>,
): string {
  const { say } = words;
  if (overview === null) return say('ride.noHeights');
  const { climb, descent, highest, lowest, fromKm, toKm } = overview;
  const [start, end] = [Math.round(fromKm), Math.round(toKm)];
  const isPartial = start > ride.startKm + 1 || end < ride.endKm - 1;
  return [
    say('ride.climbs', { climb, descent }),
    say('ride.extremes', {
      highest: extremeInWords(highest, words),
      lowest: extremeInWords(lowest, words),
    }),
    ...(isPartial ? [say('ride.partlyKnown', { start, end })] : []),
  ].join(' ');
}
