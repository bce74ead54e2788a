import { CalendarClock } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { FeatureId } from '../content/model';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { useTime } from './context';
import { yearsInWords } from './dates-in-words';
import { EventList } from './event-list';
import { eventYears, sameYears } from './timeline-events';
import { useTimelineEvents } from './use-timeline-events';
import { clampYear } from './year-steps';

/** The rest is one step away, on the tab "Time". */
const LISTED_COUNT = 4;

/** What else began or happened in the years in which the open feature did. */
export function SameYears({ id }: { readonly id: FeatureId }) {
  const { index, state } = useExplorer();
  const { dated } = useTime();
  const t = useT();
  const own = dated.events.find((event) => event.id === id);
  const events = useTimelineEvents();
  const others = useMemo(() => (own ? sameYears(index, events, own) : []), [index, events, own]);
  if (own === undefined || others.length === 0) return null;
  const [from, to] = eventYears(own);
  const years = yearsInWords({ from, to }, t);
  return (
    <section aria-labelledby="same-years-title">
      <h3 id="same-years-title">{t('time.sameYears', { years })}</h3>
      <EventList events={others.slice(0, LISTED_COUNT)} />
      <button
        type="button"
        class="text-button"
        onClick={() => state.openYears({ from: clampYear(from), to: clampYear(to) })}
      >
        <Icon node={CalendarClock} size={16} />
        {t('time.allOfYears', { years, count: others.length })}
      </button>
    </section>
  );
}
