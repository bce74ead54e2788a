import { CalendarRange } from 'lucide';
import type { Chapter } from '../content/model';
import { clampYear } from '../time/year-steps';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';

/** The years that a chapter covers, one press away; a second press shows all years again. */
export function ChapterYears({ chapter }: { readonly chapter: Chapter }) {
  const { state } = useExplorer();
  const t = useT();
  const [since, until] = (chapter.years ?? []).map(clampYear);
  if (since === undefined || until === undefined) return null;
  const { clock } = state;
  const years = clock.years.value;
  const shown = years?.since === since && years.until === until;
  return (
    <p>
      <button
        type="button"
        class="text-button chapter-years"
        aria-pressed={shown}
        onClick={() => clock.showYears(shown ? null : { since, until })}
      >
        <Icon node={CalendarRange} size={16} />
        {t('time.showChapter', { since: String(since), until: String(until) })}
      </button>
    </p>
  );
}
