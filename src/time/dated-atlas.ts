import type { AtlasIndex } from '../content/atlas-index';
import { countByYear, type Dated, datedFeatures, type YearCount } from './dated';
import { type Happening, happeningsOf } from './happenings';

/** What has a date in the atlas, from what the app starts with. */
export interface DatedAtlas {
  /** In order of time. */
  readonly features: readonly Dated[];
  readonly counts: readonly YearCount[];
  /** Years in which something began or happened, in order. */
  readonly years: readonly number[];
  /** How each began; the steps of projects come with the facts. */
  readonly happenings: readonly Happening[];
}

export function datedAtlas(index: AtlasIndex): DatedAtlas {
  const features = datedFeatures(index);
  const counts = countByYear(features);
  return { features, counts, years: counts.map(({ year }) => year), happenings: happeningsOf(features, {}) };
}
