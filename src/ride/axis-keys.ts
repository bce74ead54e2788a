import type { RideLine } from './ride-line';

/** How an axis lies on screen. */
export interface AxisOrder {
  /** Whether the far end of the ride comes first in reading. */
  readonly reversed: boolean;
  /** Whether chainage grows from right to left. */
  readonly flipped: boolean;
}

/** An axis of two orders: that of the reader, and that of the language. */
export const axisOrder = (reversed: boolean, dir: 'ltr' | 'rtl'): AxisOrder => ({
  reversed,
  flipped: reversed !== (dir === 'rtl'),
});

/** The step of PageUp and PageDown. */
const PAGE_KM = 50;

/**
 * Where a key takes a ride: an arrow to the next stop there, with Shift by a kilometre, a page by fifty, Home and
 * End to the ends, of which Home is the one that comes first. Arrows to the sides go as the axis lies; ↑ and PageUp
 * raise the kilometre, whichever end comes first, as those of any slider do (ARIA Authoring Practices).
 * @returns the chainage, or null where the key is not for the axis
 */
export function kmForKey(
  ride: RideLine,
  km: number,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { reversed, flipped }: AxisOrder,
): number | null {
  const rightwards = flipped ? -1 : 1;
  const by = (direction: number) =>
    shiftKey ? ride.clamp(km + direction) : adjacentStopKm(ride, km, direction);
  switch (key) {
    case 'ArrowRight':
      return by(rightwards);
    case 'ArrowLeft':
      return by(-rightwards);
    case 'ArrowUp':
      return by(1);
    case 'ArrowDown':
      return by(-1);
    case 'PageUp':
      return ride.clamp(km + PAGE_KM);
    case 'PageDown':
      return ride.clamp(km - PAGE_KM);
    case 'Home':
      return reversed ? ride.endKm : ride.startKm;
    case 'End':
      return reversed ? ride.startKm : ride.endKm;
    default:
      return null;
  }
}

/** The chainage of the next stop in a direction; at the end of the line, the chainage given. */
export function adjacentStopKm(ride: RideLine, km: number, direction: number): number {
  const { before, after } = ride.stopsAround(km);
  return (direction > 0 ? after : before)?.km ?? km;
}
