import type { AtlasIndex } from './atlas-index';
import { MANIFEST } from './manifest';
import type { BriefFeature, FeatureTime } from './model';
import { yearOf } from './partial-date';
import type { LayerId } from './vocabulary';

/** Whether anything of the atlas has a time. Without, there is no axis, no tab and no choice of years. */
export const HAS_YEARS = MANIFEST.years !== undefined;

/** Years by which the clock goes. */
export const [FIRST_YEAR, LAST_YEAR] = MANIFEST.years ?? [0, 1];

/** Years that stand for an open end. */
export const ALWAYS = { from: -9999, to: 9999 } as const;

/** The first and last year in which a feature is there; what has no `time` always was. */
export function yearsOf(time: FeatureTime | undefined): { from: number; to: number } {
  if (time === undefined) return ALWAYS;
  const [start, end] = 'date' in time ? [time.date, time.date] : time.interval;
  return {
    from: start === '..' ? ALWAYS.from : yearOf(start),
    to: end === '..' ? ALWAYS.to : yearOf(end),
  };
}

/** Years to look at: all that was there by `until`, and where `since` is a year, was not gone before it. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number;
}

/** Where something lies that is not within the years: it came after them, or was gone before them. */
export type OutOfRange = 'after' | 'before';

/** Where something lies against the years; null: within them. Null years are all years. */
export function outOfRange(time: FeatureTime | undefined, span: YearRange | null): OutOfRange | null {
  if (span === null) return null;
  const { from, to } = yearsOf(time);
  if (from > span.to) return 'after';
  return span.from !== null && to < span.from ? 'before' : null;
}

/** Whether something existed or happened within the years. */
export function isWithin(time: FeatureTime | undefined, span: YearRange | null): boolean {
  return outOfRange(time, span) === null;
}

/**
 * When the map draws a feature: in its own time. Of a town or a bridge on a road, whose age the atlas does not know,
 * only the stop is drawn, and that is there as long as its road.
 */
export function drawnTime(
  { features }: Pick<AtlasIndex, 'features'>,
  { time, properties: { stop } }: BriefFeature,
): FeatureTime | undefined {
  return time ?? (stop && features.get(stop.route)?.time);
}

/**
 * The features of a layer that existed or happened within some years, in order of the file.
 * @param span null: all of them
 */
export function featuresBy(index: AtlasIndex, layer: LayerId, span: YearRange | null): BriefFeature[] {
  return [...index.features.values()].filter(
    (feature) => index.layerOf(feature.id) === layer && isWithin(drawnTime(index, feature), span),
  );
}
