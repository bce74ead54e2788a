import type { FeatureId } from '../../content/model';

export type ScreenDirection = 'up' | 'down' | 'left' | 'right';

/** Where a feature is on the screen, in CSS pixels: x grows to the right, y downwards. */
export interface PlaceOnScreen {
  readonly id: FeatureId;
  readonly x: number;
  readonly y: number;
}

/**
 * The spot that a step in a direction leads to: of those less aside than ahead, the one with the shortest way along
 * the axes, and of equals the nearest as the crow flies. (With that measure, not the straight line, a reader who always steps towards a spot gets there.) Each
 * spot lies in one direction: exactly between two, in the one that comes first against the clock.
 * Spots on top of each other follow one another in their order: to the right and down forwards, to the left and up
 * backwards.
 * @returns null where there is none
 */
export function nearestInDirection(
  spots: readonly PlaceOnScreen[],
  from: FeatureId,
  direction: ScreenDirection,
): FeatureId | null {
  const forwards = direction === 'right' || direction === 'down';
  const ordered = forwards ? spots : spots.toReversed();
  const at = ordered.findIndex(({ id }) => id === from);
  const start = ordered[at];
  if (start === undefined) return null;
  const below = ordered.find(({ x, y }, i) => i > at && x === start.x && y === start.y);
  if (below !== undefined) return below.id;
  let best: { readonly id: FeatureId; readonly way: number; readonly ahead: number } | null = null;
  for (const { id, x, y } of ordered) {
    const { ahead, left } = turned(x - start.x, y - start.y, direction);
    if (ahead <= 0 || left >= ahead || -left > ahead) continue;
    const way = ahead + Math.abs(left);
    if (best === null || way < best.way || (way === best.way && ahead < best.ahead))
      best = { id, way, ahead };
  }
  return best?.id ?? null;
}

/** An offset as it looks to someone who faces that way. */
function turned(x: number, y: number, direction: ScreenDirection): { ahead: number; left: number } {
  switch (direction) {
    case 'up':
      return { ahead: -y, left: -x };
    case 'down':
      return { ahead: y, left: x };
    case 'left':
      return { ahead: -x, left: y };
    case 'right':
      return { ahead: x, left: -y };
  }
}
