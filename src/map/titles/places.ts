import type { Pixels } from '../../geometry/pixels';
import { contains, intersect, type Rect } from '../../geometry/rect';

/** The size of a name, in CSS pixels. */
export interface NameSize {
  readonly width: number;
  readonly height: number;
}

/** Where names may stand. */
export interface NameRoom {
  /** They stand within this. */
  readonly box: Rect;
  /** What they may not stand on: what lies over the map, symbols. */
  readonly taken: readonly Rect[];
}

/** A place for a name; the cheapest is the best. */
export interface NamePlace {
  readonly box: Rect;
  readonly cost: number;
}

/** The ways from a point to the middle of its name, the best first. */
const WAYS: readonly Pixels[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: -1 },
  { x: -1, y: 1 },
];

/** The rectangles beside a point where a name would stand, the best first. */
export function boxesBeside({ x, y }: Pixels, { width, height }: NameSize, gapPx: number): Rect[] {
  return WAYS.map((way) => {
    // On a diagonal the distance is split between both ways.
    const gap = way.x !== 0 && way.y !== 0 ? gapPx / Math.SQRT2 : gapPx;
    const left = x + way.x * (width / 2 + gap) - width / 2;
    const top = y + way.y * (height / 2 + gap) - height / 2;
    return { left, top, right: left + width, bottom: top + height };
  });
}

export const isFree = (box: Rect, room: NameRoom): boolean =>
  contains(room.box, box) && !room.taken.some((other) => intersect(other, box));

export const middleOf = ({ left, top, right, bottom }: Rect): Pixels => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});
