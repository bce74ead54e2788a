import { useMemo } from 'preact/hooks';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { HEIGHT_VALUES } from './height-words';
import { heightOfStop } from './heights';
import { rideOverview } from './measures';
import { overviewInWords } from './overview-words';
import { type MarkKind, stopMark } from './profile';
import { tickBelow } from './profile-drawing';
import { ProfileMark } from './profile-mark';
import type { RideLine, RideStop } from './ride-line';
import { tunnelsOn } from './tunnels';

/** What the profile shows, in words, and how to read it. */
export function ProfileInWords({ ride }: { readonly ride: RideLine }) {
  const { nameOf } = useLocalization();
  const t = useT();
  const overview = useMemo(() => rideOverview(ride), [ride]);
  return (
    <section aria-labelledby="profile-title">
      <h3 id="profile-title">{t('ride.profile')}</h3>
      <p>{overviewInWords(ride, overview, { t: t, nameOf })}</p>
      <Key ride={ride} hasLine={overview !== null} />
    </section>
  );
}

const GRADES = ['A', 'B', 'C'] as const;
const STEEPNESSES = [0, 1, 2] as const;
const MARKS: readonly MarkKind[] = ['pass', 'tunnel', 'border-crossing'];

interface KeyProps {
  readonly ride: RideLine;
  /** Whether a line of heights is drawn. */
  readonly hasLine: boolean;
}

function Key({ ride, hasLine }: KeyProps) {
  const { index } = useExplorer();
  const t = useT();
  const hasTunnels = useMemo(() => tunnelsOn(index, ride).length > 0, [index, ride]);
  const found = MARKS.filter(
    (kind) => (kind === 'tunnel' && hasTunnels) || ride.stops.some((stop) => stopMark(stop) === kind),
  );
  const isKnown = (stop: RideStop) => heightOfStop(ride, stop) !== null;
  return (
    <ul class="ride-key">
      {hasLine && <LineKey />}
      {ride.stops.some(isKnown) && (
        <li>
          <svg width="34" height="14" aria-hidden="true">
            <ProfileMark kind={null} x={17} y={7} />
          </svg>
          {t('ride.key.stop', HEIGHT_VALUES)}
        </li>
      )}
      {!ride.stops.every(isKnown) && (
        <li>
          <svg width="34" height="14" aria-hidden="true">
            <path class="ride-stop-low" d={tickBelow(17, { bottom: 4 })} />
          </svg>
          {t('ride.key.stopBelow')}
        </li>
      )}
      {found.map((kind) => (
        <li key={kind}>
          <svg width="34" height="14" aria-hidden="true">
            <ProfileMark kind={kind} x={17} y={7} />
          </svg>
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** How good the drawn road is, and how steep. */
function LineKey() {
  const t = useT();
  return (
    <>
      {GRADES.map((grade) => (
        <li key={grade}>
          <svg width="34" height="14" aria-hidden="true">
            <path class={`ride-edge grade-${grade}`} d="M1 7H33" />
          </svg>
          {t(`ride.key.grade.${grade}`)}
        </li>
      ))}
      {STEEPNESSES.map((steepness) => (
        <li key={steepness}>
          <svg width="34" height="14" aria-hidden="true">
            <rect class={`ride-ground steep-${steepness}`} x="1" y="1" width="32" height="12" />
          </svg>
          {t(`ride.key.steep.${steepness}`)}
        </li>
      ))}
    </>
  );
}
