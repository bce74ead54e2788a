import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../../content/model';
import type { Pixels } from '../../geometry/pixels';
import { type FeatureHit, pick, SELECTABLE_LAYERS } from '../pick';

/** Target layers that the style has by now. */
const presentLayers = (map: MapLibreMap) => SELECTABLE_LAYERS.filter((id) => map.getLayer(id) !== undefined);

/** The feature that a press at a point of a MapLibre map means. */
export function featureAt(map: MapLibreMap, point: Pixels, reach: number): FeatureId | null {
  const box: [[number, number], [number, number]] = [
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ];
  const hits = map.queryRenderedFeatures(box, { layers: presentLayers(map) }).map(
    ({ properties, layer, geometry }): FeatureHit => ({
      id: String(properties.id),
      styleLayer: layer.id,
      distancePx: geometry.type === 'Point' ? pixelsTo(map, geometry.coordinates, point) : 0,
    }),
  );
  return pick(hits);
}

/** Ids of the features that a MapLibre map shows, in no order. */
export function renderedFeatures(map: MapLibreMap): FeatureId[] {
  const features = map.queryRenderedFeatures({ layers: presentLayers(map) });
  return [...new Set(features.map(({ properties }) => String(properties.id)))];
}

function pixelsTo(map: MapLibreMap, [lon = 0, lat = 0]: number[], point: Pixels): number {
  const place = map.project([lon, lat]);
  return Math.hypot(place.x - point.x, place.y - point.y);
}
