import { LocateFixed, Pause, Play, SkipBack, SkipForward } from 'lucide';
import { SPEEDS } from '../state/ride-state';
import { useExplorer } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { toStop } from './axis-keys';
import type { RideLine } from './ride-line';

/** Play and pause, stop by stop, how fast, and whether the map goes along. */
export function RideControls({ ride }: { readonly ride: RideLine }) {
  const { state, t } = useExplorer();
  const say = t.value;
  const { riding, following, reversed, speed } = state.ride;
  const step = (direction: 1 | -1) => () => {
    state.ride.ride(false);
    state.ride.follow(true);
    state.ride.standAt(toStop(ride, state.ride.km.peek(), reversed.peek() ? -direction : direction));
  };
  return (
    <div class="ride-controls" role="group" aria-label={say('ride.controls')}>
      <div class="ride-steps">
        <IconButton icon={SkipBack} label={say('ride.previousStop')} onClick={step(-1)} />
        <IconButton
          icon={riding.value ? Pause : Play}
          class="strong"
          label={say(riding.value ? 'ride.pause' : 'ride.play')}
          onClick={() => state.ride.ride(!riding.peek())}
        />
        <IconButton icon={SkipForward} label={say('ride.nextStop')} onClick={step(1)} />
      </div>
      <select
        aria-label={say('ride.speed')}
        value={speed.value}
        onChange={({ currentTarget }) => {
          const chosen = SPEEDS.find((one) => String(one) === currentTarget.value);
          if (chosen) state.ride.setSpeed(chosen);
        }}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>
            {say('ride.speedOf', { number: one })}
          </option>
        ))}
      </select>
      <IconButton
        icon={LocateFixed}
        label={say('ride.follow')}
        pressed={following.value}
        onClick={() => state.ride.follow(!following.peek())}
      />
    </div>
  );
}
