import { HEIGHT_VALUES } from './height-words';
import type { ExtremeHeight } from './heights';
import type { RideOverview } from './measures';
import type { RideLine } from './ride-line';
import type { RideWording } from './ride-words';

/** A place and its height, such as "Khunjerab Pass, 4,693 m". */
export function extremeInWords(
  { km, metres, stop }: ExtremeHeight,
  { t, nameOf }: Omit<RideWording, 'reversed'>,
): string {
  return stop
    ? t('ride.placeHeight', { place: nameOf(stop.id).name, height: Math.round(metres) })
    : t('ride.kmHeight', { km: Math.round(km), height: Math.round(metres / 10) * 10 });
}

/** What a profile shows, for those who do not see it: climb and descent, highest and lowest point. */
export function overviewInWords(
  ride: RideLine,
  overview: RideOverview | null,
  words: Omit<RideWording, 'reversed'>,
): string {
  const { t } = words;
  if (overview === null) return t('ride.noHeights');
  const { climb, descent, highest, lowest, fromKm, toKm } = overview;
  const [start, end] = [Math.round(fromKm), Math.round(toKm)];
  const isPartial = start > ride.startKm + 1 || end < ride.endKm - 1;
  return [
    t('ride.climbs', { climb, descent, ...HEIGHT_VALUES }),
    t('ride.extremes', {
      highest: extremeInWords(highest, words),
      lowest: extremeInWords(lowest, words),
    }),
    ...(isPartial ? [t('ride.partlyKnown', { start, end })] : []),
  ].join(' ');
}
