import { MoveHorizontal, Pause, Play, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { YearSlider } from './year-slider';
import { firstYears, toYearRange } from './year-steps';

interface Props {
  /** The years shown, in words. */
  readonly readout: ComponentChildren;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** The years shown, and how to change them: the slider, the way to let them pass, a range, all years. */
export function YearStrip({ readout, children }: Props) {
  return (
    <div class="year-strip">
      <PlayYears />
      <YearSlider />
      {readout}
      <RangeAndAll />
      {children}
    </div>
  );
}

function PlayYears() {
  const { state } = useExplorer();
  const t = useT();
  const { years } = state;
  const ticking = years.playing.value;
  const play = () => {
    if (ticking) {
      years.pause();
    } else {
      years.set(firstYears(years.range.peek()));
      years.play();
    }
  };
  return (
    <span data-clock>
      <IconButton
        icon={ticking ? Pause : Play}
        label={t(ticking ? 'time.pause' : 'time.play')}
        onClick={play}
      />
    </span>
  );
}

function RangeAndAll() {
  const { state } = useExplorer();
  const t = useT();
  const { years } = state;
  const range = years.range.value;
  const isRange = range !== null && range.from !== null;
  const toggle = () => years.set(isRange ? { from: null, to: range.to } : toYearRange(range));
  return (
    <>
      <IconButton icon={MoveHorizontal} label={t('time.range')} pressed={isRange} onClick={toggle} />
      <IconButton
        icon={X}
        label={t('notice.anyYear')}
        disabled={range === null}
        onClick={() => years.set(null)}
      />
    </>
  );
}
