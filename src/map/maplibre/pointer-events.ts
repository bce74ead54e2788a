import type { Map as MapLibreMap } from 'maplibre-gl';
import { listenForLongPress } from '../long-press';
import type { MapEvents } from '../map-view';
import { type PointerQueries, reportHover, reportPress } from '../pointer-target';
import { archivedAt, disputeAt, featuresAt } from './maplibre-hits';

type PointerEvents = Pick<MapEvents, 'onPress' | 'onBorder' | 'onInspect' | 'onHover'>;

/**
 * Reports what the pointer presses and stands over on a MapLibre map.
 * @param hasContext whether the map can be asked what it draws
 */
export function listenToPointer(map: MapLibreMap, hasContext: () => boolean, events: PointerEvents): void {
  const queries: PointerQueries = {
    featuresAt: (at, reachPx) => (hasContext() ? featuresAt(map, at, reachPx) : []),
    disputeAt: (at, reachPx) => (hasContext() ? disputeAt(map, at, reachPx) : null),
    archivedAt: (at, reachPx) => (hasContext() ? archivedAt(map, at, reachPx) : []),
    positionOf: ({ x, y }) => map.unproject([x, y]).toArray(),
  };
  map.on('click', ({ point: { x, y }, originalEvent }) => {
    const isTouch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
    reportPress(queries, events, { x, y }, isTouch ? 'touch' : 'mouse');
  });
  listenForLongPress(map.getCanvasContainer(), (x, y) => events.onInspect(queries.positionOf({ x, y })));
  const isMouse = followPointerType(map.getCanvasContainer());
  map.on('mousemove', ({ point: { x, y }, originalEvent: { buttons } }) => {
    // A browser makes up a mouse after a tap; one that drags the map points at nothing.
    if (!isMouse() || buttons > 0) return;
    map.getCanvas().style.cursor = reportHover(queries, events, { x, y }) ? 'pointer' : '';
  });
  map.on('mouseout', () => events.onHover(null));
}

/** Whether the pointer that was last on an element was none of a finger. */
function followPointerType(element: HTMLElement): () => boolean {
  let type = '';
  for (const event of ['pointerdown', 'pointermove'] as const)
    element.addEventListener(event, ({ pointerType }) => {
      type = pointerType;
    });
  return () => type !== 'touch';
}
