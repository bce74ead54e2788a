import type { Pixels } from '../../geometry/pixels';
import { inflate, intersect, type Rect, rectAround } from '../../geometry/rect';
import { disputeOf, type FeatureHit, SELECTABLE_LAYERS } from '../pick';
import { NOTED_BORDERS } from '../style/layers/boundaries';
import { pathWriter } from './path-writer';
import type { LayerLayout, SceneLayout } from './scene-layout';
import type { WorldFeature } from './world';

/**
 * The selectable features in a rectangle of a layout: the same that MapLibre's `queryRenderedFeatures` would find.
 * @param from the point that distances are measured from
 */
export function hitsIn(layout: SceneLayout, box: Rect, from: Pixels): FeatureHit[] {
  const hits = layout.layers
    .filter(({ layer }) => SELECTABLE_LAYERS.includes(layer.id))
    .flatMap((layerLayout) =>
      touched(layerLayout, layout, box).map(({ feature, at }) => ({
        id: String(feature.id),
        styleLayer: layerLayout.layer.id,
        distancePx: at ? Math.hypot(at.x - from.x, at.y - from.y) : 0,
      })),
    );
  return hits.reverse();
}

/** The selectable features within reach of a point. */
export const hitsNear = (layout: SceneLayout, point: Pixels, reach: number): FeatureHit[] =>
  hitsIn(layout, rectAround(point, reach), point);

/** The dispute of a border within reach of a point; null for none. */
export function disputeNear(layout: SceneLayout, point: Pixels, reach: number): string | null {
  const borders = layout.layers.filter(({ layer }) => NOTED_BORDERS.includes(layer.id)).toReversed();
  const hits = borders.flatMap((border) => touched(border, layout, rectAround(point, reach)));
  return disputeOf(hits.map(({ feature }) => feature.properties));
}

interface Touched {
  readonly feature: WorldFeature;
  /** Its position, if it is a point. */
  readonly at?: Pixels;
}

function touched(
  layerLayout: LayerLayout,
  { transform, parameters }: SceneLayout,
  box: Rect,
): readonly Touched[] {
  const { layer } = layerLayout;
  switch (layerLayout.kind) {
    case 'symbols':
      return layerLayout.symbols.filter(({ icon, label }) =>
        [icon?.box, label?.box].some((part) => part && intersect(part, box)),
      );
    case 'dots':
      return layerLayout.dots.filter(({ feature, at }) => {
        const radius =
          layer.number('circle-radius', 5, parameters, feature) +
          layer.number('circle-stroke-width', 0, parameters, feature);
        return distanceTo(box, at) <= radius;
      });
    case 'shapes':
      return layerLayout.shapes.filter(({ feature }) => {
        const width = layer.type === 'line' ? layer.number('line-width', 1, parameters, feature) : 0;
        // A shape touches the rectangle if clipping to it leaves something.
        return pathWriter(transform, inflate(box, width / 2))(feature) !== '';
      });
    default:
      return [];
  }
}

function distanceTo({ left, top, right, bottom }: Rect, { x, y }: Pixels): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
