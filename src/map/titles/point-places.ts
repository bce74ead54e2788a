import type { Pixels } from '../../geometry/pixels';
import { intersect, type Rect } from '../../geometry/rect';
import { boxesBeside, isFree, type NamePlace, type NameRoom, type NameSize } from './places';

/** A point with the size of its name. */
export interface NamedPoint extends NameSize {
  readonly at: Pixels;
  /** How far from the point its name begins. */
  readonly gapPx: number;
}

/** How much further from its point a name may stand where there is no room beside it. */
const FURTHER_PX = [0, 9, 18, 28, 38];

/** Each way after the first costs as much as standing this much further away. */
const WAY_PX = 2;

/**
 * Places for the names of points, none over another: those with the least choice first, and where that leaves some
 * without a place, these before all others.
 * @param room what is taken must have the symbols of all these points
 * @returns null for a name that has no place
 */
export function pointPlaces(points: readonly NamedPoint[], room: NameRoom): (Rect | null)[] {
  const choices = points.map((point) => choicesOf(point, room));
  const count = (i: number) => choices[i]?.length ?? 0;
  let order = [...points.keys()].toSorted((a, b) => count(a) - count(b));
  let best = placedIn(order, choices);
  for (let turn = 0; turn < points.length && best.without.length > 0; turn += 1) {
    const { without } = placedIn(order, choices);
    order = [...without, ...order.filter((i) => !without.includes(i))];
    const next = placedIn(order, choices);
    if (next.without.length < best.without.length) best = next;
  }
  return points.map((_, i) => best.places.get(i) ?? null);
}

function choicesOf(point: NamedPoint, room: NameRoom): NamePlace[] {
  return FURTHER_PX.flatMap((further) =>
    boxesBeside(point.at, point, point.gapPx + further).map((box, way) => ({
      box,
      cost: further + way * WAY_PX,
    })),
  )
    .filter(({ box }) => isFree(box, room))
    .toSorted((a, b) => a.cost - b.cost);
}

/** The places that names find one after the other. */
function placedIn(order: readonly number[], choices: readonly (readonly NamePlace[])[]) {
  const places = new Map<number, Rect>();
  const without: number[] = [];
  for (const i of order) {
    const taken = [...places.values()];
    const free = choices[i]?.find(({ box }) => !taken.some((other) => intersect(other, box)));
    if (free) places.set(i, free.box);
    else without.push(i);
  }
  return { places, without };
}
