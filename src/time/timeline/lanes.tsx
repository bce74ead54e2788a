import { scaleLinear } from 'd3-scale';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { FeatureId } from '../../content/model';
import { useLocalization, useT } from '../../ui/context';
import { positionInLane, ROW_HEIGHT_PX, type TimelineEntry, type TimeScale } from './layout';
import { moveFocus } from './move-focus';
import { TimeAxis } from './time-axis';
import { type Lane, type TimelineGrouping, timelineLanes } from './timeline-lanes';
import { TimelineMark } from './timeline-mark';
import { useGestures } from './use-gestures';
import type { TimeWindow } from './use-time-window';
import { useWidth } from './use-width';

/** Room at both ends, so that no mark is cut in half. */
const END_PADDING_PX = 14;

interface Props {
  readonly entries: readonly TimelineEntry[];
  readonly grouping: TimelineGrouping;
  readonly time: TimeWindow;
}

/** The lanes under their axis. Arrow keys walk the marks, plus and minus zoom; so do the wheel and two fingers. */
export function Lanes({ entries, grouping, time }: Props) {
  const t = useT();
  const axis = useRef<HTMLDivElement>(null);
  const width = useWidth(axis);
  const [active, setActive] = useState<FeatureId | null>(null);
  const x = useMemo(
    () => scaleLinear([time.now.from, time.now.to], [END_PADDING_PX, width - END_PADDING_PX]),
    [time.now, width],
  );
  const lanes = useMemo(() => timelineLanes(entries, grouping), [entries, grouping]);
  const gestures = useGestures(axis, x, time, t.dir === 'rtl');
  const seen = lanes.flatMap((lane) => lane.entries.filter((entry) => isSeen(entry, x)));
  const stop = seen.find(({ dated }) => dated.id === active) ?? seen[0];
  return (
    <div
      class="timeline-scroll timeline-lanes"
      role="group"
      aria-label={t('time.lanesHint')}
      {...gestures}
      onKeyDown={(event) => moveFocus(event, { lanes, time, rtl: t.dir === 'rtl', active: stop, setActive })}
    >
      <TimeAxis axis={axis} x={x} />
      {lanes.map((lane) => (
        <LaneRow key={lane.id} lane={lane} x={x} stop={stop?.dated.id ?? null} onStop={setActive} />
      ))}
    </div>
  );
}

const isSeen = ({ interval }: TimelineEntry, x: TimeScale) => {
  const [from = 0, to = 0] = x.domain();
  return interval.to >= from && interval.from <= to;
};

interface RowProps {
  readonly lane: Lane;
  readonly x: TimeScale;
  /** The one mark that the Tab key stops at. */
  readonly stop: FeatureId | null;
  readonly onStop: (id: FeatureId) => void;
}

function LaneRow({ lane, x, stop, onStop }: RowProps) {
  const { nameOf } = useLocalization();
  const t = useT();
  const seen = lane.entries.filter((entry) => isSeen(entry, x));
  const { placed, rows } = positionInLane(seen, x, ({ id }) => nameOf(id).name);
  const title = `lane-${lane.id}`;
  return (
    <div class="lane">
      <h3 id={title}>{t(lane.title)}</h3>
      <ul aria-labelledby={title} style={{ blockSize: `${Math.max(1, rows) * ROW_HEIGHT_PX}px` }}>
        {placed.map((entry) => (
          <TimelineMark
            key={entry.dated.id}
            placed={entry}
            isStop={entry.dated.id === stop}
            onStop={onStop}
          />
        ))}
      </ul>
    </div>
  );
}
