import { ChartGantt } from 'lucide';
import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { useYearRange } from './use-year-range';
import { YearStrip } from './year-strip';

/** The axis of time below the map; on the tab "Time" it grows into the timeline. */
export function TimeDock() {
  const { isCompact, state } = useExplorer();
  const t = useT();
  const { heading, places } = useYearRange();
  if (isCompact.value) return null;
  const open = state.panel.tab.value === 'time';
  return (
    <section class="dock time-dock" aria-label={t('time.axis')}>
      {open && <LazyTimeline />}
      <YearStrip
        readout={
          <p class="year-readout">
            <strong>{heading}</strong>
            <span class="aside">{places}</span>
          </p>
        }
      >
        <IconButton
          icon={ChartGantt}
          label={t('time.timeline')}
          pressed={open}
          onClick={() => state.showTab(open ? 'story' : 'time')}
        />
      </YearStrip>
    </section>
  );
}

const timeline = resource(() => import('./timeline/timeline'));

/** The timeline, whose code is fetched when it is first shown. */
export function LazyTimeline() {
  return <AsyncContent of={timeline}>{({ Timeline }) => <Timeline />}</AsyncContent>;
}
