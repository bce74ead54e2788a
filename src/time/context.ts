import type { Resource } from '../state/resource';
import { requiredContext } from '../ui/context';
import type { DatedAtlas } from './dated-atlas';
import type { TimeFacts } from './time-facts';

/** What the timeline and the figures take from the composition root. */
export interface TimeContext {
  /** The features that have a date. */
  readonly dated: DatedAtlas;
  /** The dates, amounts and costs in the facts. */
  readonly timeFacts: Resource<TimeFacts>;
}

export const [TimeProvider, useTime] = requiredContext<TimeContext>('the dates');
