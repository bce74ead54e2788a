import type { AtlasIndex } from '../content/atlas-index';
import { PLACE_KINDS } from '../content/kinds';
import type { FeatureId } from '../content/model';
import { type PartialDate, yearOf } from '../content/partial-date';
import type { DatedFeature } from './dated-features';
import type { Phase, Step } from './phases';

/** What happened: a step of a project, its announcement or agreement; `event` where the name says it all. */
export type EventType = Step | 'planned' | 'event';

/** Something that happened, and what to. */
export interface TimelineEvent {
  readonly id: FeatureId;
  readonly what: EventType;
  readonly when: PartialDate;
  /** The last day of an event that went on; else that of `when`. */
  readonly until: string;
  readonly importance: number;
}

/** The steps of all features, by their ids. */
export type Phases = Readonly<Record<FeatureId, readonly Phase[]>>;

/** All that happened, in order of time; the more important of one day first. */
export function timelineEvents(entries: readonly DatedFeature[], phases: Phases): TimelineEvent[] {
  const happenings = entries.flatMap((entry) => [startOf(entry), ...stepsOf(entry, phases[entry.id] ?? [])]);
  return happenings.sort((a, b) => a.when.date.localeCompare(b.when.date) || a.importance - b.importance);
}

function startOf({ id, kind, status, start, end, importance }: DatedFeature): TimelineEvent {
  const until = end === null ? (start.until ?? start.date) : end.date;
  const what = PLACE_KINDS.includes(kind) ? 'event' : BEGINNING[status];
  return { id, what, when: start, until: status === 'event' ? until : start.date, importance };
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

/** Steps that the first date does not tell already. */
function stepsOf(entry: DatedFeature, phases: readonly Phase[]): TimelineEvent[] {
  const start = startOf(entry);
  return phases
    .filter(({ step, when }) => step !== start.what && yearOf(when.date) !== yearOf(start.when.date))
    .map(({ step, when }) => ({
      id: entry.id,
      what: step,
      when,
      until: when.until ?? when.date,
      importance: entry.importance,
    }));
}

/** Whether something happened within some years, both included. */
export function fallsWithin({ when, until }: TimelineEvent, first: number, last: number): boolean {
  return yearOf(when.date) <= last && yearOf(until) >= first;
}

/**
 * What else happened in the years in which something did, elsewhere in the story: neither to its own parts nor to what
 * it is part of. The more important first.
 * @param happenings of all features, as {@link timelineEvents} gives them
 */
export function sameYears(
  index: AtlasIndex,
  happenings: readonly TimelineEvent[],
  own: TimelineEvent,
): TimelineEvent[] {
  const { id } = own;
  const whole = index.wholeOf(id);
  const family = new Set([
    ...index.withDescendants(id),
    ...(whole === null ? [] : index.withDescendants(whole)),
  ]);
  const [first, last] = yearsOfEvent(own);
  return happenings
    .filter((happening) => !family.has(happening.id) && fallsWithin(happening, first, last))
    .sort((a, b) => a.importance - b.importance);
}

/** First and last year of something that happened. */
export function yearsOfEvent({ when, until }: TimelineEvent): readonly [first: number, last: number] {
  return [yearOf(when.date), yearOf(until)];
}
