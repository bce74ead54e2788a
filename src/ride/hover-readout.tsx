import type { ReadonlySignal } from '@preact/signals';
import { useExplorer, useLocalization, useT } from '../ui/context';
import type { Profile } from './profile';
import type { RideLine } from './ride-line';
import { sampleAt } from './ride-sample';
import { figuresInWords } from './ride-words';

interface Props {
  readonly ride: RideLine;
  readonly profile: Profile;
  /** Chainage under the pointer; null where there is none. */
  readonly hoveredKm: ReadonlySignal<number | null>;
  /** Of the profile, in pixels. */
  readonly width: number;
}

/** What lies under the pointer on the profile; the slider says the same to those who do not point. */
export function HoverReadout({ ride, profile, hoveredKm, width }: Props) {
  const { state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const km = hoveredKm.value;
  if (km === null) return null;
  const words = { t, nameOf, reversed: state.ride.reversed.value };
  const reading = sampleAt(ride, Math.round(km));
  const x = profile.x(km);
  const side = x < width / 2 ? { left: `${x + 8}px` } : { right: `${width - x + 8}px` };
  return (
    <div class="hover-reading" style={side} aria-hidden="true">
      {figuresInWords(reading, words)}
    </div>
  );
}
