import type { AtlasIndex } from '../content/atlas-index';
import { PLACE_KINDS } from '../content/kinds';
import type { FeatureId } from '../content/model';
import { compareDates, type PartialDate, yearOf } from '../content/partial-date';
import type { ProjectStage } from '../content/vocabulary';
import type { DatedFeature } from './dated-features';
import type { StageDate } from './stages';

/** What happened: a stage of a project, its announcement or agreement; `event` where the name says it all. */
export type EventType = ProjectStage | 'planned' | 'event';

/** Something that happened, and what to. */
export interface TimelineEvent {
  readonly id: FeatureId;
  readonly type: EventType;
  readonly when: PartialDate;
  /** The last day of an event that went on; else that of `when`. */
  readonly lastDay: string;
  readonly importance: number;
}

/** The stages of all features, by their ids. */
export type StageDates = Readonly<Record<FeatureId, readonly StageDate[]>>;

/** All that happened, in order of time; the more important of one day first. */
export function timelineEvents(entries: readonly DatedFeature[], stages: StageDates): TimelineEvent[] {
  const events = entries.flatMap((entry) => [startOf(entry), ...stagesOf(entry, stages[entry.id] ?? [])]);
  return events.sort((a, b) => compareDates(a.when.date, b.when.date) || a.importance - b.importance);
}

function startOf({ id, kind, status, start, end, importance }: DatedFeature): TimelineEvent {
  const lastDay = end === null ? (start.until ?? start.date) : end.date;
  const type = PLACE_KINDS.includes(kind) ? 'event' : BEGINNING[status];
  return { id, type, when: start, lastDay: status === 'event' ? lastDay : start.date, importance };
}

/** What the first date of `time` stands for. A stalled project had been planned, or built: the date alone does not say. */
const BEGINNING: Readonly<Record<DatedFeature['status'], EventType>> = {
  announced: 'planned',
  preparatory: 'planned',
  'under-construction': 'begun',
  operational: 'opened',
  stalled: 'event',
  cancelled: 'planned',
  event: 'event',
};

/** Stages that the first date does not tell already. */
function stagesOf(entry: DatedFeature, stages: readonly StageDate[]): TimelineEvent[] {
  const start = startOf(entry);
  return stages
    .filter(({ stage, when }) => stage !== start.type && yearOf(when.date) !== yearOf(start.when.date))
    .map(({ stage, when }) => ({
      id: entry.id,
      type: stage,
      when,
      lastDay: when.until ?? when.date,
      importance: entry.importance,
    }));
}

/** Whether something happened within some years, both included. */
export function happensWithin({ when, lastDay }: TimelineEvent, first: number, last: number): boolean {
  return yearOf(when.date) <= last && yearOf(lastDay) >= first;
}

/**
 * What else happened in the years in which something did, elsewhere in the story: neither to its own parts nor to what
 * it is part of. The more important first.
 * @param events of all features, as {@link timelineEvents} gives them
 */
export function sameYears(
  index: AtlasIndex,
  events: readonly TimelineEvent[],
  own: TimelineEvent,
): TimelineEvent[] {
  const { id } = own;
  const whole = index.wholeOf(id);
  const family = new Set([
    ...index.withDescendants(id),
    ...(whole === null ? [] : index.withDescendants(whole)),
  ]);
  const [first, last] = eventYears(own);
  return events
    .filter((event) => !family.has(event.id) && happensWithin(event, first, last))
    .sort((a, b) => a.importance - b.importance);
}

/** First and last year of something that happened. */
export function eventYears({ when, lastDay }: TimelineEvent): readonly [first: number, last: number] {
  return [yearOf(when.date), yearOf(lastDay)];
}
