import type { MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { ArchivedFeature } from '../../content/layer-archive';
import type { FeatureId } from '../../content/model';
import type { Pixels } from '../../geometry/pixels';
import { layerIn } from '../archive/archive-address';
import { disputeOf, type FeatureHit, pick, SELECTABLE_LAYERS } from '../pick';
import { NOTED_BORDERS } from '../style/layers/boundaries';
import { TITLES } from '../style/layers/titles';

/** A feature that a MapLibre map draws, and the style layer that it is drawn by. */
export type RenderedFeature = Pick<MapGeoJSONFeature, 'properties' | 'layer' | 'geometry'>;

/** Target layers that the style has by now. */
const presentLayers = (map: MapLibreMap) => SELECTABLE_LAYERS.filter((id) => map.getLayer(id) !== undefined);

/** All that a press at a point of a MapLibre map may mean, topmost first: features, borders, what archives hold. */
export function renderedAt(map: MapLibreMap, { x, y }: Pixels, reachPx: number): readonly RenderedFeature[] {
  const layers = map
    .getLayersOrder()
    .filter(
      (id) =>
        SELECTABLE_LAYERS.includes(id) ||
        NOTED_BORDERS.includes(id) ||
        layerIn(map.getLayer(id)?.metadata) !== null,
    );
  const box: [[number, number], [number, number]] = [
    [x - reachPx, y - reachPx],
    [x + reachPx, y + reachPx],
  ];
  return map.queryRenderedFeatures(box, { layers });
}

/** The features among them that the press may mean, the likeliest first. */
export function featuresIn(
  map: Pick<MapLibreMap, 'project'>,
  found: readonly RenderedFeature[],
  { point, reachPx }: { readonly point: Pixels; readonly reachPx: number },
): readonly FeatureId[] {
  const hits = found.flatMap(({ properties, layer, geometry }): FeatureHit[] => {
    if (!SELECTABLE_LAYERS.includes(layer.id)) return [];
    const distancePx = geometry.type === 'Point' ? pixelsTo(map, geometry.coordinates, point) : 0;
    return [{ id: String(properties.id), styleLayer: layer.id, distancePx }];
  });
  return pick(hits, reachPx);
}

/** The dispute of a border among them; null for none. */
export const disputeIn = (found: readonly RenderedFeature[]): string | null =>
  disputeOf(found.flatMap(({ layer, properties }) => (NOTED_BORDERS.includes(layer.id) ? [properties] : [])));

/** The features of archives among them, each once. */
export function archivedIn(found: readonly RenderedFeature[]): readonly ArchivedFeature[] {
  const archived = found.flatMap(({ layer: { metadata }, properties }): ArchivedFeature[] => {
    const layer = layerIn(metadata);
    return layer === null ? [] : [{ layer, properties }];
  });
  return [
    ...new Map(archived.map((feature) => [`${feature.layer} ${feature.properties.id}`, feature])).values(),
  ];
}

/** Ids of the features that a MapLibre map shows, in no order. */
export function renderedFeatures(map: MapLibreMap): FeatureId[] {
  const layers = presentLayers(map).filter((id) => id !== TITLES);
  const features = map.queryRenderedFeatures({ layers });
  return [...new Set(features.map(({ properties }) => String(properties.id)))];
}

function pixelsTo(map: Pick<MapLibreMap, 'project'>, [lon = 0, lat = 0]: number[], point: Pixels): number {
  const place = map.project([lon, lat]);
  return Math.hypot(place.x - point.x, place.y - point.y);
}
