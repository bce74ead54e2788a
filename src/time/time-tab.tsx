import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useExplorer } from '../ui/context';
import { useTime } from './context';
import { LazyTimeline } from './time-dock';
import { useYearRange } from './use-year-range';
import { YearEvents } from './year-events';
import { YearFields } from './year-fields';
import { YearStrip } from './year-strip';

const figures = resource(() => import('./figures/figures'));

/** What the panel says of the years shown; on narrow screens it holds the slider and the timeline too. */
export function TimeTab() {
  const { isCompact } = useExplorer();
  const { timeFacts } = useTime();
  const { heading: years, places } = useYearRange();
  const heading = (
    <header class="time-heading">
      <h2>{years}</h2>
      <p class="aside">{places}</p>
    </header>
  );
  return (
    <section class="time">
      {isCompact.value ? <YearStrip readout={heading} /> : heading}
      <YearFields />
      <YearEvents />
      {isCompact.value && <LazyTimeline />}
      <AsyncContent of={figures}>
        {({ TimeFigures }) => (
          <AsyncContent of={timeFacts}>{(facts) => <TimeFigures facts={facts} />}</AsyncContent>
        )}
      </AsyncContent>
    </section>
  );
}
