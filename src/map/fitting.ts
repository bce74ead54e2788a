import { project, unproject, WORLD_PX } from '../geometry/mercator';
import type { Padding, Pixels } from '../geometry/pixels';
import { contains, inflate, intersect, type Rect, rectAround } from '../geometry/rect';
import type { Camera, CameraTarget } from '../state/camera';
import { FIT_MARGIN_PX, overshoot, usablePadding, ZOOM_RANGE } from './camera-math';

/** The size of a map and what covers it, in CSS pixels of its element. */
export interface Room {
  readonly size: Pixels;
  /** The sides that the panel covers; the camera's centre is that of the rest. */
  readonly padding: Padding;
  /** What covers other parts: buttons, the legend, cards. */
  readonly overlays: readonly Rect[];
}

/** The least width and height of an uncovered part that something is fitted into. */
const LEAST_PX = 120;

/** A shift from the middle by this much counts as much as one zoom less. */
const SHIFT_PER_ZOOM_PX = 600;

/** The margins between a revealed position and the edge of the map, or an overlay. */
const EDGE_MARGIN_PX = 56;
const OVERLAY_MARGIN_PX = 36;

/** The room of a map's element. */
export function roomOf({ clientWidth: x, clientHeight: y }: HTMLElement, cover: Omit<Room, 'size'>): Room {
  return { size: { x, y }, ...cover };
}

/** Whether an element has a size; in a folded part of a page it has none. */
export const hasRoom = ({ clientWidth, clientHeight }: HTMLElement): boolean =>
  clientWidth > 0 && clientHeight > 0;

/** The camera that a target asks for; null where it asks for none, or cannot be fitted. */
export function cameraFor(target: CameraTarget, room: Room): Camera | null {
  switch (target.kind) {
    case 'camera':
      return target.camera;
    case 'bounds':
    case 'show':
      return room.size.x > 0 && room.size.y > 0 ? fitting(target, room) : null;
    case 'reveal':
      return null;
  }
}

/** Bounds, and the closest zoom at which they are shown. */
export type FittedBounds = Pick<Extract<CameraTarget, { kind: 'bounds' }>, 'bounds' | 'maxZoom'>;

/**
 * The camera that shows all of some bounds, no closer than `maxZoom`, beside what covers the map; as near to the middle
 * as that lets it be.
 */
export function fitting({ bounds, maxZoom }: FittedBounds, room: Room): Camera {
  const [west, south, east, north] = bounds;
  const [start, end] = [project([west, north]), project([east, south])];
  const extent = { x: Math.abs(end.x - start.x), y: Math.abs(end.y - start.y) };
  const whole = uncovered(room);
  const zoomIn = (part: Rect) =>
    Math.min(maxZoom, Math.max(ZOOM_RANGE.min, Math.log2(scaleIn(part, extent) / WORLD_PX)));
  const shiftIn = (part: Rect) =>
    panInto(middlesIn(part, extent, WORLD_PX * 2 ** zoomIn(part)), middleOf(whole));
  const worthOf = (part: Rect) => zoomIn(part) - length(shiftIn(part)) / SHIFT_PER_ZOOM_PX;
  const [best = whole] = openParts(whole, room.overlays)
    .filter(isWorthwhile)
    .toSorted((a, b) => worthOf(b) - worthOf(a));
  const [zoom, shift] = [zoomIn(best), shiftIn(best)];
  const world = WORLD_PX * 2 ** zoom;
  const [lon, lat] = unproject({
    x: (start.x + end.x) / 2 + shift.x / world,
    y: (start.y + end.y) / 2 + shift.y / world,
  });
  return { zoom, lat, lon, bearing: 0, pitch: 0 };
}

/**
 * How far a point lies outside the uncovered part of the map.
 * @returns the pan in pixels that uncovers it, or null if it is uncovered already
 */
export function panToReveal(place: Pixels, room: Room): Pixels | null {
  const whole = inflate(uncovered(room), -EDGE_MARGIN_PX);
  const overlays = room.overlays.map((box) => inflate(box, OVERLAY_MARGIN_PX));
  const covered = overlays.some((box) => intersect(box, rectAround(place, 0)));
  const parts = covered ? openParts(whole, overlays) : [whole];
  const [nearest = whole] = parts.toSorted((a, b) => length(panInto(a, place)) - length(panInto(b, place)));
  const pan = panInto(nearest, place);
  return pan.x === 0 && pan.y === 0 ? null : pan;
}

/** Whether the uncovered part is large enough to fit something into it. */
export const isRoomy = (room: Room): boolean => isWorthwhile(uncovered(room));

function isWorthwhile({ left, top, right, bottom }: Rect): boolean {
  return right - left >= LEAST_PX && bottom - top >= LEAST_PX;
}

/** The part of the map beside the panel. */
export function uncovered({ size, padding }: Room): Rect {
  const { left, top, right, bottom } = usablePadding(padding, size);
  return { left, top, right: size.x - right, bottom: size.y - bottom };
}

/** What covers a map: overlays, and the panel at its sides. */
export function coveredIn(room: Room): readonly Rect[] {
  const { left, top, right, bottom } = uncovered(room);
  const { x, y } = room.size;
  const sides: Rect[] = [
    { left: 0, top: 0, right: x, bottom: top },
    { left: 0, top: bottom, right: x, bottom: y },
    { left: 0, top: 0, right: left, bottom: y },
    { left: right, top: 0, right: x, bottom: y },
  ];
  return [...room.overlays, ...sides.filter((side) => side.left < side.right && side.top < side.bottom)];
}

/** The rectangles between the overlays and the edges of a part of the map. */
function openParts(whole: Rect, overlays: readonly Rect[]): Rect[] {
  const over = overlays.filter((box) => intersect(box, whole));
  const parts: Rect[] = [];
  for (const left of [whole.left, ...over.map((box) => box.right)]) {
    for (const right of [whole.right, ...over.map((box) => box.left)]) {
      for (const top of [whole.top, ...over.map((box) => box.bottom)]) {
        for (const bottom of [whole.bottom, ...over.map((box) => box.top)]) {
          const part = { left, top, right, bottom };
          const inner = inflate(part, -0.5);
          if (inner.left >= inner.right || inner.top >= inner.bottom || !contains(whole, part)) continue;
          if (!over.some((box) => intersect(box, inner))) parts.push(part);
        }
      }
    }
  }
  return parts;
}

/** The positions of the middle of an extent for which all of it, with its margin, lies in a part. */
function middlesIn({ left, top, right, bottom }: Rect, extent: Pixels, world: number): Rect {
  const [across, down] = [(extent.x * world) / 2 + FIT_MARGIN_PX, (extent.y * world) / 2 + FIT_MARGIN_PX];
  return { left: left + across, right: right - across, top: top + down, bottom: bottom - down };
}

/** The side of the world, in pixels, at which an extent in fractions of it fills a box. */
function scaleIn({ left, top, right, bottom }: Rect, extent: Pixels): number {
  const [width, height] = [right - left - 2 * FIT_MARGIN_PX, bottom - top - 2 * FIT_MARGIN_PX];
  return Math.min(Math.max(1, width) / extent.x, Math.max(1, height) / extent.y);
}

const middleOf = ({ left, top, right, bottom }: Rect): Pixels => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

const panInto = ({ left, top, right, bottom }: Rect, { x, y }: Pixels): Pixels => ({
  x: overshoot(x, left, right),
  y: overshoot(y, top, bottom),
});

const length = ({ x, y }: Pixels) => Math.hypot(x, y);
