import { useEffect, useMemo } from 'preact/hooks';
import { useTime } from './context';

import { type TimelineEvent, timelineEvents } from './timeline-events';

/** All that happened; with the stages of projects as soon as the facts have come. */
export function useTimelineEvents(): readonly TimelineEvent[] {
  const { dated, timeFacts } = useTime();
  useEffect(() => timeFacts.load(), [timeFacts]);
  const facts = timeFacts.state.value;
  const stages = facts.kind === 'ready' ? facts.value.stages : null;
  return useMemo(
    () => (stages === null ? dated.events : timelineEvents(dated.features, stages)),
    [dated, stages],
  );
}
