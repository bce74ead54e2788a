import { FIRST_YEAR, LAST_YEAR } from '../content/years';
import { useExplorer, useT } from '../ui/context';
import { useTime } from './context';
import { useYearRange } from './use-year-range';
import { YearMarks } from './year-marks';
import { adjacentYear, type RangeEnd, withRangeEnd } from './year-steps';

/** Years by which PageUp and PageDown go. */
const PAGE_YEARS_COUNT = 10;

const shareOf = (year: number) => (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);

/** The slider "Year"; for a range of years a second thumb for its beginning. What happened stands above it. */
export function YearSlider() {
  const { years, first, last } = useYearRange();
  const from = years?.from === null || years === null ? 0 : shareOf(first);
  return (
    <div class="year-slider" style={{ '--from': String(from), '--to': String(shareOf(last)) }}>
      <YearMarks />
      <div class="year-track">
        {years !== null && years.from !== null && <Thumb end="from" at={first} />}
        <Thumb end="to" at={last} />
      </div>
    </div>
  );
}

function Thumb({ end, at }: { readonly end: RangeEnd; readonly at: number }) {
  const { state } = useExplorer();
  const { dated } = useTime();
  const t = useT();
  const { words, places } = useYearRange();
  const { years } = state;
  const to = (year: number) => withRangeEnd(years.range.peek(), end, year);
  return (
    <input
      type="range"
      class={`year-thumb year-thumb-${end}`}
      min={FIRST_YEAR}
      max={LAST_YEAR}
      value={at}
      aria-label={t(end === 'from' ? 'time.fromYear' : 'time.year')}
      aria-valuetext={years.playing.value ? t('time.passing') : t('time.value', { years: words, places })}
      onInput={({ currentTarget }) => {
        years.preview(to(currentTarget.valueAsNumber));
        // Where the other end stood in the way, the thumb goes back to where it may be.
        currentTarget.value = String(years.range.peek()?.[end] ?? LAST_YEAR);
      }}
      onChange={({ currentTarget }) => years.set(to(currentTarget.valueAsNumber))}
      onKeyDown={(event) => {
        const year = yearForKey(event, at, t.dir === 'rtl', dated.years);
        if (year === null) return;
        event.preventDefault();
        years.set(to(year));
      }}
    />
  );
}

/** Keys beside those that a slider has of itself: ten years, and the next year with an event. */
function yearForKey(
  event: KeyboardEvent,
  at: number,
  rtl: boolean,
  events: readonly number[],
): number | null {
  if (event.key === 'PageUp') return at + PAGE_YEARS_COUNT;
  if (event.key === 'PageDown') return at - PAGE_YEARS_COUNT;
  if (!event.shiftKey || !event.key.startsWith('Arrow')) return null;
  const onwards = event.key === 'ArrowUp' || event.key === (rtl ? 'ArrowLeft' : 'ArrowRight');
  return adjacentYear(events, at, onwards ? 1 : -1) ?? at;
}
