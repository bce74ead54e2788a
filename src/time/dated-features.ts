import type { AtlasIndex } from '../content/atlas-index';
import type { Kind } from '../content/kinds';
import type { BriefFeature, FeatureId, FeatureTime } from '../content/model';
import type { PartialDate, Precision } from '../content/partial-date';
import { compareDates, yearOf } from '../content/partial-date';
import type { LayerId, Status } from '../content/vocabulary';

/** A feature that has a date. */
export interface DatedFeature {
  readonly id: FeatureId;
  readonly layer: LayerId;
  readonly kind: Kind;
  readonly status: Status;
  /** 1 (most) to 5. */
  readonly importance: number;
  /** When it began or happened; for most projects, when it opened: `geo/README.md` says what it is for each status. */
  readonly start: PartialDate;
  /** When it was over; null: it is still there. */
  readonly end: PartialDate | null;
}

/**
 * All features with a date, in order of it. Parts that began together with the whole are left to the whole, so that
 * one opening is told once.
 */
export function datedFeatures(index: AtlasIndex): DatedFeature[] {
  const dated = [...index.features.values()].flatMap((feature) => {
    const entry = repeatsWhole(index, feature) ? null : datedFeature(index, feature);
    return entry === null ? [] : [entry];
  });
  return dated.sort((a, b) => compareDates(a.start.date, b.start.date) || a.importance - b.importance);
}

function datedFeature(index: AtlasIndex, { id, time, properties }: BriefFeature): DatedFeature | null {
  const layer = index.layerOf(id);
  const ends = time && endsOf(time);
  if (ends === undefined || ends === null || layer === null) return null;
  const { kind, status, importance = 3, time_precision: precision = 'day' } = properties;
  const end = ends.end === null ? null : moment(ends.end, precision);
  return { id, layer, kind, status, importance, start: moment(ends.start, precision), end };
}

const moment = (date: string, precision: Precision): PartialDate => ({ date, precision });

/** First and last date; null where nobody says when it began. */
function endsOf(time: FeatureTime): { start: string; end: string | null } | null {
  const [start, end] = 'date' in time ? [time.date, time.date] : time.interval;
  return start === '..' ? null : { start, end: end === '..' ? null : end };
}

function repeatsWhole(index: AtlasIndex, { id, time }: BriefFeature): boolean {
  const whole = index.wholeOf(id);
  const wholeTime = whole === null ? undefined : index.features.get(whole)?.time;
  if (time === undefined || wholeTime === undefined) return false;
  return endsOf(time)?.start === endsOf(wholeTime)?.start;
}

/** How many things began or happened in a year. */
export interface YearCount {
  readonly year: number;
  readonly events: number;
  /** Openings, beginnings of works, announcements. */
  readonly projects: number;
}

/** The years in which something began or happened, in order. */
export function countByYear(entries: readonly DatedFeature[]): YearCount[] {
  const counts = new Map<number, YearCount>();
  for (const { status, start } of entries) {
    const year = yearOf(start.date);
    const { events, projects } = counts.get(year) ?? { events: 0, projects: 0 };
    const isEvent = status === 'event';
    counts.set(year, { year, events: events + Number(isEvent), projects: projects + Number(!isEvent) });
  }
  return [...counts.values()].sort((a, b) => a.year - b.year);
}
