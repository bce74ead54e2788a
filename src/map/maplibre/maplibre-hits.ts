import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ArchivedFeature } from '../../content/layer-archive';
import type { FeatureId } from '../../content/model';
import type { Pixels } from '../../geometry/pixels';
import { layerIn } from '../archive/archive-address';
import { disputeOf, type FeatureHit, pick, SELECTABLE_LAYERS } from '../pick';
import { NOTED_BORDERS } from '../style/layers/boundaries';
import { TITLES } from '../style/layers/titles';

/** Target layers that the style has by now. */
const presentLayers = (map: MapLibreMap) => SELECTABLE_LAYERS.filter((id) => map.getLayer(id) !== undefined);

/** The features that a press at a point of a MapLibre map may mean. */
export function featuresAt(map: MapLibreMap, point: Pixels, reachPx: number): readonly FeatureId[] {
  const hits = map.queryRenderedFeatures(around(point, reachPx), { layers: presentLayers(map) }).map(
    ({ properties, layer, geometry }): FeatureHit => ({
      id: String(properties.id),
      styleLayer: layer.id,
      distancePx: geometry.type === 'Point' ? pixelsTo(map, geometry.coordinates, point) : 0,
    }),
  );
  return pick(hits, reachPx);
}

/** The dispute of a border at a point of a MapLibre map; null for none. */
export function disputeAt(map: MapLibreMap, point: Pixels, reachPx: number): string | null {
  const layers = NOTED_BORDERS.filter((id) => map.getLayer(id) !== undefined);
  const hits = map.queryRenderedFeatures(around(point, reachPx), { layers });
  return disputeOf(hits.map(({ properties }) => properties));
}

/** The features of archives at a point of a MapLibre map, each once. */
export function archivedAt(map: MapLibreMap, point: Pixels, reachPx: number): readonly ArchivedFeature[] {
  const layers = map.getLayersOrder().filter((id) => layerIn(map.getLayer(id)?.metadata) !== null);
  if (layers.length === 0) return [];
  const found = map
    .queryRenderedFeatures(around(point, reachPx), { layers })
    .flatMap(({ layer: { metadata }, properties }): ArchivedFeature[] => {
      const layer = layerIn(metadata);
      return layer === null ? [] : [{ layer, properties }];
    });
  return [
    ...new Map(found.map((feature) => [`${feature.layer} ${feature.properties.id}`, feature])).values(),
  ];
}

const around = ({ x, y }: Pixels, reach: number): [[number, number], [number, number]] => [
  [x - reach, y - reach],
  [x + reach, y + reach],
];

/** Ids of the features that a MapLibre map shows, in no order. */
export function renderedFeatures(map: MapLibreMap): FeatureId[] {
  const layers = presentLayers(map).filter((id) => id !== TITLES);
  const features = map.queryRenderedFeatures({ layers });
  return [...new Set(features.map(({ properties }) => String(properties.id)))];
}

function pixelsTo(map: MapLibreMap, [lon = 0, lat = 0]: number[], point: Pixels): number {
  const place = map.project([lon, lat]);
  return Math.hypot(place.x - point.x, place.y - point.y);
}
