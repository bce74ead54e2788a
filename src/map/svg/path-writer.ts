import { type GeoStream, geoIdentity, geoPath } from 'd3-geo';
import { intersect, type Rect } from '../../geometry/rect';
import type { FlatTransform } from './flat-transform';
import type { WorldFeature } from './world';

/** The default tolerance: vertices nearer than this to the one before are left out. */
const SIMPLIFY_PX = 0.4;

/**
 * Writes features as SVG path data in pixels of the map's element.
 * The geometries are planar, as in MapLibre: lines between corners are straight on the map, no great circles.
 * @param kept the rectangle that they are clipped to
 * @param finest vertices nearer to the one before than this are left out, in CSS pixels
 * @returns `''` for a feature outside
 */
export function pathWriter(
  transform: FlatTransform,
  kept: Rect,
  finest = SIMPLIFY_PX,
): (feature: WorldFeature) => string {
  const writers = transform.worldCopiesIn(kept).map((world) => {
    const left = transform.origin.x + world * transform.worldPx;
    const toPixels = geoIdentity()
      .scale(transform.worldPx)
      .translate([left, transform.origin.y])
      .clipExtent([
        [kept.left, kept.top],
        [kept.right, kept.bottom],
      ]);
    const write = geoPath({
      stream: (to: GeoStream) => simplify(toPixels.stream(to), finest / transform.worldPx),
    }).digits(1);
    const visible = cornersInWorld(kept, transform, world);
    return ({ parts }: WorldFeature) =>
      parts.map(({ geometry, box }) => (intersect(box, visible) ? (write(geometry) ?? '') : '')).join('');
  });
  return (feature) => writers.map((write) => write(feature)).join('');
}

/** A rectangle of the map's element in a copy of the world, in fractions of its side. */
export function cornersInWorld(
  { left, top, right, bottom }: Rect,
  transform: FlatTransform,
  world: number,
): Rect {
  const [start, end] = [transform.toWorld({ x: left, y: top }), transform.toWorld({ x: right, y: bottom })];
  return { left: start.x - world, top: start.y, right: end.x - world, bottom: end.y };
}

/** A stream without the vertices that are less than `step` from the one before. */
function simplify(to: GeoStream, step: number): GeoStream {
  let last: readonly [number, number] = [Number.NaN, Number.NaN];
  let skipped: readonly [number, number] | null = null;
  return {
    point(x, y) {
      if (Math.abs(x - last[0]) < step && Math.abs(y - last[1]) < step) {
        skipped = [x, y];
        return;
      }
      [last, skipped] = [[x, y], null];
      to.point(x, y);
    },
    lineStart() {
      [last, skipped] = [[Number.NaN, Number.NaN], null];
      to.lineStart();
    },
    lineEnd() {
      if (skipped) to.point(...skipped);
      to.lineEnd();
    },
    polygonStart: () => to.polygonStart(),
    polygonEnd: () => to.polygonEnd(),
  };
}
