import { lazy } from '../state/resource';
import { Awaited } from '../ui/async-content';
import { useExplorer } from '../ui/context';
import { LateTimeline } from './late-timeline';
import { useShownYears } from './shown-years';
import { YearEvents } from './year-events';
import { YearFields } from './year-fields';
import { YearStrip } from './year-strip';

const figures = lazy(() => import('./figures/figures'));

/** What the panel says of the years shown; on narrow screens it holds the slider and the timeline too. */
export function TimePanel() {
  const { narrow, timeFacts } = useExplorer();
  const { heading: years, places } = useShownYears();
  const heading = (
    <header class="time-heading">
      <h2>{years}</h2>
      <p class="aside">{places}</p>
    </header>
  );
  return (
    <section class="time">
      {narrow.value ? <YearStrip readout={heading} /> : heading}
      <YearFields />
      <YearEvents />
      {narrow.value && <LateTimeline />}
      <Awaited of={figures}>
        {({ Figures }) => <Awaited of={timeFacts}>{(facts) => <Figures facts={facts} />}</Awaited>}
      </Awaited>
    </section>
  );
}
