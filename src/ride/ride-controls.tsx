import { LocateFixed, Pause, Play, SkipBack, SkipForward } from 'lucide';
import { speedsOf } from '../state/ride-state';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { adjacentStopKm } from './axis-keys';
import type { RideLine } from './ride-line';

/** Play and pause, stop by stop, how fast, and whether the map goes along. */
export function RideControls({ ride }: { readonly ride: RideLine }) {
  const { state } = useExplorer();
  const t = useT();
  const { playing, following, reversed, speed } = state.ride;
  const speeds = speedsOf(state.ride.id.value);
  const step = (direction: 1 | -1) => () => {
    state.ride.pause();
    state.ride.setFollowing(true);
    state.ride.seek(adjacentStopKm(ride, state.ride.km.peek(), reversed.peek() ? -direction : direction));
  };
  return (
    <div class="ride-controls" role="group" aria-label={t('ride.controls')}>
      <div class="ride-steps">
        <IconButton icon={SkipBack} label={t('ride.previousStop')} onClick={step(-1)} />
        <IconButton
          icon={playing.value ? Pause : Play}
          class="strong"
          label={t(playing.value ? 'ride.pause' : 'ride.play')}
          onClick={() => (playing.peek() ? state.ride.pause() : state.ride.play())}
        />
        <IconButton icon={SkipForward} label={t('ride.nextStop')} onClick={step(1)} />
      </div>
      <select
        aria-label={t('ride.speed')}
        value={speed.value}
        onChange={({ currentTarget }) => {
          const chosen = speeds.find((one) => String(one) === currentTarget.value);
          if (chosen) state.ride.setSpeed(chosen);
        }}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {t('ride.speedOf', { number: one })}
          </option>
        ))}
      </select>
      <IconButton
        icon={LocateFixed}
        label={t('ride.follow')}
        pressed={following.value}
        onClick={() => state.ride.setFollowing(!following.peek())}
      />
    </div>
  );
}
