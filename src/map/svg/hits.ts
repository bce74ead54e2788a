import type { Pixels } from '../../geometry/pixels';
import { type Box, boxAround, grown, intersect } from '../../geometry/rect';
import { type Hit, TARGET_LAYERS } from '../pick';
import { pathWriter } from './path-writer';
import type { Drawing, Laid } from './scene-layout';
import type { WorldFeature } from './world';

/**
 * What can be chosen in a part of a drawing, in pixels of its frame: the same as MapLibre would find.
 * @param from the point that distances are counted from
 */
export function hitsIn(drawing: Drawing, box: Box, from: Pixels): Hit[] {
  const hits = drawing.layers
    .filter(({ layer }) => TARGET_LAYERS.includes(layer.id))
    .flatMap((laid) =>
      touched(laid, drawing, box).map(({ feature, at }) => ({
        id: String(feature.id),
        styleLayer: laid.layer.id,
        distance: at ? Math.hypot(at.x - from.x, at.y - from.y) : 0,
      })),
    );
  return hits.reverse();
}

/** What a press at a point may mean. */
export const hitsNear = (drawing: Drawing, point: Pixels, reach: number): Hit[] =>
  hitsIn(drawing, boxAround(point, reach), point);

interface Touched {
  readonly feature: WorldFeature;
  /** Where it is, if it is a point. */
  readonly at?: Pixels;
}

function touched(laid: Laid, { frame, given }: Drawing, box: Box): readonly Touched[] {
  const { layer } = laid;
  switch (laid.kind) {
    case 'symbols':
      return laid.symbols.filter(({ icon, label }) =>
        [icon?.box, label?.box].some((part) => part && intersect(part, box)),
      );
    case 'dots':
      return laid.dots.filter(({ feature, at }) => {
        const radius =
          layer.number('circle-radius', 5, given, feature) +
          layer.number('circle-stroke-width', 0, given, feature);
        return distanceTo(box, at) <= radius;
      });
    case 'shapes':
      return laid.shapes.filter(({ feature }) => {
        const width = layer.type === 'line' ? layer.number('line-width', 1, given, feature) : 0;
        // What is left of it when it is clipped to the box is in the box.
        return pathWriter(frame, grown(box, width / 2))(feature) !== '';
      });
    default:
      return [];
  }
}

function distanceTo({ left, top, right, bottom }: Box, { x, y }: Pixels): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
