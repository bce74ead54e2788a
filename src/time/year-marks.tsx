import { FIRST_YEAR, LAST_YEAR } from '../content/years';
import { useExplorer, useT } from '../ui/context';
import { useTime } from './context';
import { namedYears } from './named-years';

const YEARS_COUNT = LAST_YEAR - FIRST_YEAR;
const NAMED = namedYears(FIRST_YEAR, LAST_YEAR);
const HEIGHT_PX = 16;

/** What happened in each year, as small columns: events dark, openings light. A press leads to the year. */
export function YearMarks() {
  const { state } = useExplorer();
  const { dated } = useTime();
  const t = useT();
  const most = Math.max(...dated.counts.map(({ events, projects }) => events + projects));
  const high = (count: number) => HEIGHT_PX * Math.sqrt(count / most);
  function openYear(event: PointerEvent): void {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const share = (event.clientX - left) / width;
    const year = FIRST_YEAR + YEARS_COUNT * (t.dir === 'rtl' ? 1 - share : share);
    state.openYears({ from: null, to: nearest(dated.years, year) });
  }
  return (
    <div class="year-marks" aria-hidden="true">
      <svg
        viewBox={`0 0 ${YEARS_COUNT} ${HEIGHT_PX}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={openYear}
      >
        <rect class="year-marks-press" x="-1" width={YEARS_COUNT + 2} height={HEIGHT_PX} />
        {dated.counts.map(({ year, events, projects }) => {
          const [all, own] = [high(events + projects), high(events)];
          const x = year - FIRST_YEAR - 0.4;
          return (
            <g key={year}>
              <title>{t('time.yearCount', { year: String(year), count: events + projects })}</title>
              <rect x={x} y={HEIGHT_PX - all} width="0.8" height={all} />
              <rect class="year-events-mark" x={x} y={HEIGHT_PX - own} width="0.8" height={own} />
            </g>
          );
        })}
      </svg>
      {NAMED.map((year) => (
        <span key={year} style={{ insetInlineStart: `${(100 * (year - FIRST_YEAR)) / YEARS_COUNT}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

const nearest = (years: readonly number[], to: number) =>
  years.reduce(
    (best, year) => (Math.abs(year - to) < Math.abs(best - to) ? year : best),
    years[0] ?? FIRST_YEAR,
  );
