import { useTime } from '../context';
import './timeline.css';
import './timeline-table.css';
import { useMemo, useState } from 'preact/hooks';
import { AsyncContent } from '../../ui/async-content';
import { useT } from '../../ui/context';
import type { StageDates } from '../timeline-events';
import { Lanes } from './lanes';
import { timelineEntry } from './layout';
import type { TimelineGrouping } from './timeline-lanes';
import { TimelineTable } from './timeline-table';
import { TimelineTools } from './timeline-tools';
import { useTimeWindow } from './use-time-window';

/** Events and projects along time, in lanes or as a table; on paper always as a table. */
export function Timeline() {
  const { timeFacts } = useTime();
  return <AsyncContent of={timeFacts}>{({ stages }) => <Loaded stages={stages} />}</AsyncContent>;
}

function Loaded({ stages }: { readonly stages: StageDates }) {
  const { dated } = useTime();
  const t = useT();
  const entries = useMemo(
    () => dated.features.map((feature) => timelineEntry(feature, stages[feature.id] ?? [])),
    [dated, stages],
  );
  const [grouping, setGrouping] = useState<TimelineGrouping>('theme');
  const [asTable, setAsTable] = useState(false);
  const time = useTimeWindow();
  return (
    <section class="timeline" aria-label={t('time.timeline')}>
      <TimelineTools
        time={time}
        grouping={grouping}
        onGroup={setGrouping}
        asTable={asTable}
        onTable={setAsTable}
      />
      {!asTable && <Lanes entries={entries} grouping={grouping} time={time} />}
      <div class={asTable ? 'timeline-scroll' : 'on-paper'}>
        <TimelineTable entries={entries} />
      </div>
    </section>
  );
}
