import type { AtlasIndex } from './atlas-index';
import type { BriefFeature, FeatureTime } from './model';
import type { LayerId } from './vocabulary';

/** Years that stand for an open end. */
const ALWAYS = { from: -9999, to: 9999 } as const;

/** The first and last year in which a feature is there; what has no `time` always was. */
export function yearsOf(time: FeatureTime | undefined): { from: number; to: number } {
  if (time === undefined) return ALWAYS;
  const [start, end] = 'date' in time ? [time.date, '..'] : time.interval;
  return {
    from: start === '..' ? ALWAYS.from : Number(start.slice(0, 4)),
    to: end === '..' ? ALWAYS.to : Number(end.slice(0, 4)),
  };
}

/**
 * The features of a layer that existed or happened by a year, in order of the file.
 * @param year null: all of them
 */
export function featuresBy(index: AtlasIndex, layer: LayerId, year: number | null): BriefFeature[] {
  return [...index.features.values()].filter(
    ({ id, time }) => index.layerOf(id) === layer && (year === null || yearsOf(time).from <= year),
  );
}
