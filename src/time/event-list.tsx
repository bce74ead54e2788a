import { useExplorer, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { FeatureSymbol } from '../ui/feature-symbol';
import { eventInWords } from './dates-in-words';
import type { TimelineEvent } from './timeline-events';

/** Things that happened, each with what it was and when. None: no list. */
export function EventList({ events }: { readonly events: readonly TimelineEvent[] }) {
  if (events.length === 0) return null;
  return (
    <ul class="happenings">
      {events.map((event) => (
        <Row key={`${event.id} ${event.type}`} event={event} />
      ))}
    </ul>
  );
}

function Row({ event: { id, type, when, lastDay } }: { readonly event: TimelineEvent }) {
  const { index } = useExplorer();
  const t = useT();
  const feature = index.features.get(id);
  const layer = index.layerOf(id);
  if (feature === undefined || layer === null) return null;
  const whole = lastDay > (when.until ?? when.date) ? { ...when, until: lastDay } : when;
  return (
    <li>
      <FeatureSymbol feature={feature} size={18} />
      <div>
        <FeatureLink id={id} />
        <p class="aside">{eventInWords(type, whole, t)}</p>
      </div>
    </li>
  );
}
