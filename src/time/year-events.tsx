import { ChevronLeft, ChevronRight } from 'lucide';
import { yearOf } from '../content/partial-date';
import { FIRST_YEAR } from '../content/years';
import { sentenceCase } from '../i18n/translator';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { pressable } from '../ui/pressable';
import { HappeningList } from './happening-list';
import { fallsWithin, type Happening } from './happenings';
import { useHappenings } from './use-happenings';
import { neighbourYear } from './year-steps';
import { yearsInWords } from './years-in-words';

/** What happened in the year or years shown, year by year, and the way to the next year in which something did. */
export function YearEvents() {
  const { state } = useExplorer();
  const t = useT();
  const years = state.clock.years.value;
  const happenings = useHappenings();
  if (years === null) return <p class="aside">{t('time.chooseYear')}</p>;
  const { since, until } = years;
  const found = happenings.filter((happening) => fallsWithin(happening, since ?? until, until));
  return (
    <section class="year-happenings" aria-labelledby="year-events">
      <h3 id="year-events" class={since === null ? '' : 'unseen'}>
        {sentenceCase(yearsInWords({ since: since ?? until, until }, t), t.locale)}
      </h3>
      {found.length === 0 && <p class="aside">{t('time.nothing')}</p>}
      {since === null ? <HappeningList happenings={found} /> : <ByYear happenings={found} since={since} />}
      {since === null && <NextYears at={until} />}
    </section>
  );
}

/** What began before the first of the years and went on stands under that year. */
function ByYear({
  happenings,
  since,
}: {
  readonly happenings: readonly Happening[];
  readonly since: number;
}) {
  const yearIn = ({ when }: Happening) => Math.max(since, yearOf(when.date));
  const years = [...new Set(happenings.map(yearIn))];
  return (
    <>
      {years.map((year) => (
        <section key={year}>
          <h4>{year}</h4>
          <HappeningList happenings={happenings.filter((happening) => yearIn(happening) === year)} />
        </section>
      ))}
    </>
  );
}

function NextYears({ at }: { readonly at: number }) {
  const { dated, state } = useExplorer();
  const t = useT();
  const [before, after] = [neighbourYear(dated.years, at, -1), neighbourYear(dated.years, at, 1)];
  const go = (until: number | null) => () =>
    state.clock.showYears({ since: null, until: until ?? FIRST_YEAR });
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
