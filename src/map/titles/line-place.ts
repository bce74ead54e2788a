import type { Pixels } from '../../geometry/pixels';
import { inflate, intersect, type Rect, rectAround } from '../../geometry/rect';
import { boxesBeside, isFree, type NamePlace, type NameRoom, type NameSize } from './places';

/** How far apart the points of a line are at which a name is tried. */
const STEP_PX = 14;

/** Between a line and its name. */
const GAP_PX = 9;

/** A name over its own line costs as much as one so much further from its middle, for each step of the line below it. */
const OVER_LINE_PX = 40;

/** How near to its line a name seems to lie over it. */
const NEAR_PX = 5;

/** Points along lines, a step apart, as far as they may be seen in a box. */
export function stepsAlong(lines: readonly (readonly Pixels[])[], box: Rect): Pixels[] {
  return lines.flatMap((line) => stepsOf(line, box)).filter((at) => intersect(box, rectAround(at, 0)));
}

function stepsOf(line: readonly Pixels[], box: Rect): Pixels[] {
  const found: Pixels[] = [];
  let rest = STEP_PX / 2;
  for (const [i, end] of line.entries()) {
    const start = line[i - 1] ?? end;
    if (!intersect(box, around(start, end))) continue;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    for (; rest < length; rest += STEP_PX) {
      const share = rest / length;
      found.push({ x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y) });
    }
    rest -= length;
  }
  return found;
}

const around = (a: Pixels, b: Pixels): Rect => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  right: Math.max(a.x, b.x),
  bottom: Math.max(a.y, b.y),
});

/** A place of a name, with the point of the line that it stands beside. */
export interface LinePlace extends NamePlace {
  readonly at: Pixels;
}

/**
 * The place of a name beside a line: near the middle of what is seen of it, and not over it.
 * @param along the points of the line, a step apart
 * @returns null where nothing is free
 */
export function linePlace(size: NameSize, along: readonly Pixels[], room: NameRoom): LinePlace | null {
  const middle = (along.length - 1) / 2;
  let best: LinePlace | null = null;
  for (const [i, at] of along.entries()) {
    const away = Math.abs(i - middle) * STEP_PX;
    if (best !== null && away >= best.cost) continue;
    for (const box of boxesBeside(at, size, GAP_PX)) {
      if (!isFree(box, room)) continue;
      const reach = inflate(box, NEAR_PX);
      const over = along.filter((point) => intersect(reach, rectAround(point, 0))).length;
      const cost = away + over * OVER_LINE_PX;
      if (best === null || cost < best.cost) best = { at, box, cost };
    }
  }
  return best;
}
