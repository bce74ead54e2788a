import type { RefObject } from 'preact';
import { FIRST_YEAR, LAST_YEAR } from '../../content/years';
import { useExplorer, useT } from '../../ui/context';
import { clampYear } from '../year-steps';
import type { TimeScale } from './layout';

interface Props {
  readonly axis: RefObject<HTMLDivElement | null>;
  readonly x: TimeScale;
}

/** The least distance between two labels. */
const LABEL_SPACING_PX = 70;
/** Pixels that a label takes. */
const LABEL_WIDTH_PX = 30;

/** The years above the lanes, with the years shown and those of the chapter; lines go down through the lanes. */
export function TimeAxis({ axis, x }: Props) {
  const [left = 0, right = 0] = x.range();
  const years = x
    .ticks(Math.max(2, (right - left) / LABEL_SPACING_PX))
    .filter((year) => Number.isInteger(year) && x(year) < right - LABEL_WIDTH_PX);
  return (
    <div class="time-axis">
      <div class="time-axis-years" ref={axis}>
        <ShownBand x={x} />
        {years.map((year) => (
          <span key={year} class="time-axis-year" style={{ insetInlineStart: `${x(year)}px` }}>
            {year}
          </span>
        ))}
        <ChapterBand x={x} />
      </div>
    </div>
  );
}

/** Where some years lie, cut off where the window ends. */
function bandOf(x: TimeScale, first: number, last: number) {
  const [left = 0, right = 0] = x.range();
  const [start, end] = [x(first), x(last + 1)].map((at) => Math.min(Math.max(at, left), right));
  return { insetInlineStart: `${start}px`, inlineSize: `${(end ?? 0) - (start ?? 0)}px` };
}

function ShownBand({ x }: Pick<Props, 'x'>) {
  const { state } = useExplorer();
  const years = state.years.range.value;
  if (years === null) return null;
  return <span class="time-axis-shown" style={bandOf(x, years.from ?? FIRST_YEAR, years.to)} />;
}

/** The years of the chapter that the reader is in; a press shows them. */
function ChapterBand({ x }: Pick<Props, 'x'>) {
  const { index, state } = useExplorer();
  const t = useT();
  const chapter = state.story.chapter.value === null ? null : index.chapter(state.story.chapter.value);
  if (chapter?.years === undefined) return null;
  const [from, to] = chapter.years.map(clampYear);
  if (from === undefined || to === undefined) return null;
  return (
    <button
      type="button"
      class="time-axis-chapter"
      style={bandOf(x, from, Math.min(to, LAST_YEAR))}
      onClick={() => state.years.set({ from, to })}
    >
      <span class="unseen">{t('time.showChapter', { since: String(from), until: String(to) })}: </span>
      <span lang={chapter.lang}>{chapter.title}</span>
    </button>
  );
}
