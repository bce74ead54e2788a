import { CalendarRange } from 'lucide';
import type { ListedChapter } from '../content/model';
import { HAS_YEARS } from '../content/years';
import { clampYear } from '../time/year-steps';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';

/** The years that a chapter covers, one press away; a second press shows all years again. */
export function ChapterYears({ chapter }: { readonly chapter: ListedChapter }) {
  const { state } = useExplorer();
  const t = useT();
  const [from, to] = (chapter.years ?? []).map(clampYear);
  if (!HAS_YEARS || from === undefined || to === undefined) return null;
  const range = state.years.range.value;
  const shown = range?.from === from && range.to === to;
  return (
    <p>
      <button
        type="button"
        class="text-button chapter-years"
        aria-pressed={shown}
        onClick={() => state.years.set(shown ? null : { from, to })}
      >
        <Icon node={CalendarRange} size={16} />
        {t('time.showChapter', { since: String(from), until: String(to) })}
      </button>
    </p>
  );
}
