import { computed, effect, untracked } from '@preact/signals';
import type { RideLines } from '../ride/ride-lines';
import type { ViewState } from '../state/view-state';
import type { MapSlot } from './map-slot';
import { RideAnimator } from './ride-animator';

/** A drag along the axis, or keys in a row, come to rest after so long. */
const SETTLE_MS = 250;

/** How often a ride under way is written down. */
const SETTLE_INTERVAL_MS = 1000;

/** Where the state's ride meets the map: its marker and its camera, frame by frame. The map may be missing. */
export function bindRide(slot: MapSlot, state: ViewState, rideLines: Pick<RideLines, 'line'>): void {
  const { ride } = state;
  const line = computed(() => (ride.isOpen.value ? rideLines.line(ride.id.value) : null));
  effect(() => slot.handle.value?.setMarker(line.value?.positionAt(ride.km.value) ?? null));
  effect(() => {
    if (state.feature.value !== null || state.claim.value !== null) untracked(() => ride.interrupt());
  });
  effect(() => {
    const ridden = line.value;
    if (ridden === null) return undefined;
    const animator = new RideAnimator(slot, state, ridden);
    const unbind = effect(() => {
      // What changes them, changes what is to be seen.
      void [ride.km.value, ride.turning.value, slot.handle.value, slot.rideZoom.value];
      animator.wake({ riding: ride.playing.value, following: ride.following.value });
    });
    return () => {
      unbind();
      animator.dispose();
    };
  });
  keepZoom(slot, state);
  settleAfterChanges(state);
}

/** The zoom at which the map stands while the camera goes along is the one to go along with. */
function keepZoom(slot: MapSlot, { ride, viewport: { camera } }: ViewState): void {
  const before = camera.peek();
  effect(() => {
    const now = camera.value;
    if (now !== null && now !== before && ride.following.peek() && ride.isOpen.peek()) {
      slot.rideZoom.value = now.zoom;
    }
  });
}

/** What changes the chainage for a moment is written down when no more follows; a ride under way, now and then. */
function settleAfterChanges({ ride }: ViewState): void {
  effect(() => {
    if (!ride.playing.value) return undefined;
    const timer = setInterval(() => ride.settle(), SETTLE_INTERVAL_MS);
    return () => clearInterval(timer);
  });
  effect(() => {
    const km = ride.km.value;
    if (ride.playing.value || km === ride.settledKm.value) return undefined;
    const timer = setTimeout(() => ride.settle(), SETTLE_MS);
    return () => clearTimeout(timer);
  });
}
