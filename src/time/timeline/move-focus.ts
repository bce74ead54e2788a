import type { FeatureId } from '../../content/model';
import type { TimelineEntry } from './layout';
import type { Lane } from './timeline-lanes';
import type { TimeWindow } from './use-time-window';

interface Walk {
  readonly lanes: readonly Lane[];
  readonly time: TimeWindow;
  readonly rtl: boolean;
  /** The mark that has the focus. */
  readonly active: TimelineEntry | undefined;
  readonly setActive: (id: FeatureId) => void;
}

/** Keys of the lanes: left and right walk along one, up and down to the next, Home and End to its ends; + and − zoom. */
export function moveFocus(event: KeyboardEvent, walk: Walk): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset.mark === undefined) return;
  const { time, active } = walk;
  if (active === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = (active.interval.from + active.interval.to) / 2;
  if (event.key === '+' || event.key === '=') time.zoomIn(at);
  else if (event.key === '-') time.zoomOut(at);
  else {
    const next = nextFor(event.key, walk, active);
    if (next === undefined) return;
    focusMark(next, walk, event.currentTarget as HTMLElement);
  }
  event.preventDefault();
}

function nextFor(key: string, { lanes, rtl }: Walk, active: TimelineEntry): TimelineEntry | undefined {
  const lane = lanes.findIndex(({ entries }) => entries.includes(active));
  const entries = lanes[lane]?.entries ?? [];
  const at = entries.indexOf(active);
  switch (key) {
    case 'ArrowLeft':
      return entries[at + (rtl ? 1 : -1)];
    case 'ArrowRight':
      return entries[at + (rtl ? -1 : 1)];
    case 'ArrowUp':
      return nearest(lanes[lane - 1], active);
    case 'ArrowDown':
      return nearest(lanes[lane + 1], active);
    case 'Home':
      return entries[0];
    case 'End':
      return entries.at(-1);
    default:
      return undefined;
  }
}

/** The entry of a lane that is nearest in time. */
function nearest(lane: Lane | undefined, to: TimelineEntry): TimelineEntry | undefined {
  const away = ({ interval }: TimelineEntry) => Math.abs(interval.to - to.interval.to);
  return lane?.entries.toSorted((a, b) => away(a) - away(b))[0];
}

/** Brings a mark into the window, and gives it the focus when it is drawn there. */
function focusMark({ dated, interval }: TimelineEntry, { time, setActive }: Walk, lanes: HTMLElement): void {
  setActive(dated.id);
  time.moveTo(interval);
  requestAnimationFrame(() => {
    lanes.querySelector<HTMLElement>(`[data-mark="${CSS.escape(dated.id)}"]`)?.focus();
  });
}
