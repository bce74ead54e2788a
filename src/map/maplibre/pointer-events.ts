import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../../content/model';
import type { Pixels } from '../../geometry/pixels';
import { listenForLongPress } from '../long-press';
import type { MapEvents } from '../map-view';
import { REACH_PX } from '../pick';
import { featureAt } from './maplibre-hits';

type PointerEvents = Pick<MapEvents, 'onSelect' | 'onInspect' | 'onHighlight'>;

/**
 * Reports what the pointer presses and stands over on a MapLibre map.
 * @param hasContext whether the map can be asked what it draws
 */
export function listenToPointer(map: MapLibreMap, hasContext: () => boolean, events: PointerEvents): void {
  const at = (point: Pixels, reachPx: number): FeatureId | null =>
    hasContext() ? featureAt(map, point, reachPx) : null;
  const inspect = (x: number, y: number) => events.onInspect(map.unproject([x, y]).toArray());
  map.on('click', ({ point, originalEvent }) => {
    const isTouch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
    const id = at(point, isTouch ? REACH_PX.touch : REACH_PX.mouse);
    if (id === null) inspect(point.x, point.y);
    else events.onSelect(id);
  });
  listenForLongPress(map.getCanvasContainer(), inspect);
  map.on('mousemove', ({ point }) => {
    const id = at(point, REACH_PX.mouse);
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    events.onHighlight(id);
  });
  map.on('mouseout', () => events.onHighlight(null));
}
