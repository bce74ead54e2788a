import { ChevronLeft, ChevronRight } from 'lucide';
import { yearOf } from '../content/partial-date';
import { FIRST_YEAR } from '../content/years';
import { sentenceCase } from '../i18n/translator';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { pressable } from '../ui/icon-button';
import { useTime } from './context';
import { yearsInWords } from './dates-in-words';
import { EventList } from './event-list';
import { happensWithin, type TimelineEvent } from './timeline-events';
import { useTimelineEvents } from './use-timeline-events';
import { adjacentYear } from './year-steps';

/** What happened in the year or years shown, year by year, and the way to the next year in which something did. */
export function YearEvents() {
  const { state } = useExplorer();
  const t = useT();
  const years = state.years.range.value;
  const events = useTimelineEvents();
  if (years === null) return <p class="aside">{t('time.chooseYear')}</p>;
  const { from, to } = years;
  const found = events.filter((event) => happensWithin(event, from ?? to, to));
  return (
    <section class="year-happenings" aria-labelledby="year-events">
      <h3 id="year-events" class={from === null ? '' : 'unseen'}>
        {sentenceCase(yearsInWords({ from: from ?? to, to }, t), t.locale)}
      </h3>
      {found.length === 0 && <p class="aside">{t('time.nothing')}</p>}
      {from === null ? <EventList events={found} /> : <ByYear events={found} from={from} />}
      {from === null && <NextYears at={to} />}
    </section>
  );
}

/** What began before the first of the years and went on stands under that year. */
function ByYear({ events, from }: { readonly events: readonly TimelineEvent[]; readonly from: number }) {
  const yearIn = ({ when }: TimelineEvent) => Math.max(from, yearOf(when.date));
  const years = [...new Set(events.map(yearIn))];
  return (
    <>
      {years.map((year) => (
        <section key={year}>
          <h4>{year}</h4>
          <EventList events={events.filter((event) => yearIn(event) === year)} />
        </section>
      ))}
    </>
  );
}

function NextYears({ at }: { readonly at: number }) {
  const { state } = useExplorer();
  const { dated } = useTime();
  const t = useT();
  const [before, after] = [adjacentYear(dated.years, at, -1), adjacentYear(dated.years, at, 1)];
  const go = (to: number | null) => () => state.years.set({ from: null, to: to ?? FIRST_YEAR });
  return (
    <p class="steps">
      <button type="button" class="button" {...pressable(before !== null, go(before))}>
        <Icon node={ChevronLeft} />
        {before === null ? t('time.noEarlier') : t('time.earlier', { year: String(before) })}
      </button>
      <button type="button" class="button" {...pressable(after !== null, go(after))}>
        {after === null ? t('time.noLater') : t('time.later', { year: String(after) })}
        <Icon node={ChevronRight} />
      </button>
    </p>
  );
}
