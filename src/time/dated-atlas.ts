import type { AtlasIndex } from '../content/atlas-index';
import { countByYear, type DatedFeature, datedFeatures, type YearCount } from './dated-features';
import { type TimelineEvent, timelineEvents } from './timeline-events';

/** What has a date in the atlas, from what the app starts with. */
export interface DatedAtlas {
  /** In order of time. */
  readonly features: readonly DatedFeature[];
  readonly counts: readonly YearCount[];
  /** Years in which something began or happened, in order. */
  readonly years: readonly number[];
  /** How each began; the steps of projects come with the facts. */
  readonly events: readonly TimelineEvent[];
}

export function datedAtlas(index: AtlasIndex): DatedAtlas {
  const features = datedFeatures(index);
  const counts = countByYear(features);
  return { features, counts, years: counts.map(({ year }) => year), events: timelineEvents(features, {}) };
}
