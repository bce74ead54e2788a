import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Pixels } from '../../geometry/pixels';
import { listenForLongPress } from '../long-press';
import type { MapEvents } from '../map-view';
import { type PointerQueries, reportHover, reportPress } from '../pointer-target';
import { archivedIn, disputeIn, featuresIn, type RenderedFeature, renderedAt } from './maplibre-hits';

type PointerEvents = Pick<MapEvents, 'onPress' | 'onBorder' | 'onInspect' | 'onHover'>;

/**
 * Reports what the pointer presses and stands over on a MapLibre map.
 * @param hasContext whether the map can be asked what it draws
 */
export function listenToPointer(map: MapLibreMap, hasContext: () => boolean, events: PointerEvents): void {
  const queries = queriesOf(map, hasContext);
  map.on('click', ({ point: { x, y }, originalEvent }) => {
    const isTouch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
    reportPress(queries, events, { x, y }, isTouch ? 'touch' : 'mouse');
  });
  listenForLongPress(map.getCanvasContainer(), (x, y) => events.onInspect(queries.positionOf({ x, y })));
  listenForHover(map, (at) => {
    map.getCanvas().style.cursor = reportHover(queries, events, at) ? 'pointer' : '';
  });
}

/** Asks the map once for all that lies at a point. */
function queriesOf(map: MapLibreMap, hasContext: () => boolean): PointerQueries {
  let last: { readonly at: Pixels; readonly reachPx: number } | null = null;
  let found: readonly RenderedFeature[] = [];
  const at = (point: Pixels, reachPx: number) => {
    if (last?.at !== point || last.reachPx !== reachPx)
      found = hasContext() ? renderedAt(map, point, reachPx) : [];
    last = { at: point, reachPx };
    return found;
  };
  return {
    featuresAt: (point, reachPx) => featuresIn(map, at(point, reachPx), { point, reachPx }),
    disputeAt: (point, reachPx) => disputeIn(at(point, reachPx)),
    archivedAt: (point, reachPx) => archivedIn(at(point, reachPx)),
    positionOf: ({ x, y }) => map.unproject([x, y]).toArray(),
  };
}

/**
 * Calls with where the mouse stands, at once but no more than once a frame; while the map moves not at all, but when it rests again.
 * @param report also called with null, when the mouse has left the map
 */
export function listenForHover(map: MapLibreMap, report: (at: Pixels | null) => void): void {
  const isMouse = followPointerType(map.getCanvasContainer());
  let latest: Pixels | null = null;
  let frame = 0;
  const look = () => {
    if (latest === null || frame !== 0 || map.isMoving()) return;
    const at = latest;
    latest = null;
    frame = requestAnimationFrame(() => {
      frame = 0;
      look();
    });
    report(at);
  };
  map.on('mousemove', ({ point: { x, y }, originalEvent: { buttons } }) => {
    // A browser makes up a mouse after a tap; one that drags the map points at nothing.
    latest = isMouse() && buttons === 0 ? { x, y } : null;
    look();
  });
  map.on('moveend', look);
  map.on('mouseout', () => {
    latest = null;
    report(null);
  });
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
