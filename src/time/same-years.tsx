import { CalendarClock } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { FeatureId } from '../content/model';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { HappeningList } from './happening-list';
import { sameYears, yearsOfHappening } from './happenings';
import { useHappenings } from './use-happenings';
import { clampYear } from './year-steps';
import { yearsInWords } from './years-in-words';

/** The rest is one step away, on the tab "Time". */
const SHOWN = 4;

/** What else began or happened in the years in which the open feature did. */
export function SameYears({ id }: { readonly id: FeatureId }) {
  const { dated, index, state } = useExplorer();
  const t = useT();
  const own = dated.happenings.find((happening) => happening.id === id);
  const happenings = useHappenings();
  const others = useMemo(() => (own ? sameYears(index, happenings, own) : []), [index, happenings, own]);
  if (own === undefined || others.length === 0) return null;
  const [since, until] = yearsOfHappening(own);
  const years = yearsInWords({ since, until }, t);
  return (
    <section aria-labelledby="same-years-title">
      <h3 id="same-years-title">{t('time.sameYears', { years })}</h3>
      <HappeningList happenings={others.slice(0, SHOWN)} />
      <button
        type="button"
        class="text-button"
        onClick={() => state.showYears({ since: clampYear(since), until: clampYear(until) })}
      >
        <Icon node={CalendarClock} size={16} />
        {t('time.allOfYears', { years, count: others.length })}
      </button>
    </section>
  );
}
