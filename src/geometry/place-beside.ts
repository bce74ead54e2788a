import type { Pixels } from './pixels';
import { contains, intersect, type Rect } from './rect';

/** The part of the map that something may be placed in, and what lies over it. */
export interface OpenPart {
  readonly whole: Rect;
  readonly overlays: readonly Rect[];
}

/** Between a card and what it is about, and between a card and an edge. */
const GAP_PX = 8;

/**
 * The top left corner of a card beside what it is about: on the side where a line of text would go on, else on the
 * other, above, below or at a corner, where it lies in the open part and covers nothing that lies over the map. Where
 * that is nowhere, it covers as little of that as can be, and never what it is about.
 * @param anchor what it is about
 * @param rightToLeft the direction of the text
 */
export function placeBeside(anchor: Rect, size: Pixels, part: OpenPart, rightToLeft: boolean): Pixels {
  const middle = {
    x: (anchor.left + anchor.right - size.x) / 2,
    y: (anchor.top + anchor.bottom - size.y) / 2,
  };
  const [left, right] = [anchor.left - GAP_PX - size.x, anchor.right + GAP_PX];
  const [above, below] = [anchor.top - GAP_PX - size.y, anchor.bottom + GAP_PX];
  const sides = rightToLeft ? [left, right] : [right, left];
  const beside = sides.map((x) => ({ x, y: clamp(middle.y, part.whole.top, part.whole.bottom - size.y) }));
  const along = clamp(middle.x, part.whole.left, part.whole.right - size.x);
  const corners = sides.flatMap((x) => [above, below].map((y) => ({ x, y })));
  const places = [...beside, { x: along, y: above }, { x: along, y: below }, ...corners];
  const rects = places.map(({ x, y }) => ({ left: x, top: y, right: x + size.x, bottom: y + size.y }));
  const costs = rects.map((rect) => costOf(rect, anchor, part));
  return places[costs.indexOf(Math.min(...costs))] ?? middle;
}

/** What a place costs: 0 for one that covers nothing; what it would cut off or hide of its subject counts most. */
function costOf(rect: Rect, anchor: Rect, { whole, overlays }: OpenPart): number {
  const covered = overlays.reduce((sum, overlay) => sum + sharedArea(rect, overlay), 0);
  const cut = contains(whole, rect) ? 0 : areaOf(rect) - sharedArea(rect, whole);
  return covered + 10 * cut + (intersect(rect, anchor) ? 100 * areaOf(rect) : 0);
}

const areaOf = ({ left, top, right, bottom }: Rect) => (right - left) * (bottom - top);

function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Within two edges, with a gap; at the first of them where there is no room for that. */
const clamp = (value: number, low: number, high: number) =>
  Math.max(low + GAP_PX, Math.min(value, high - GAP_PX));
