import type { Position } from 'geojson';
import type { ArchivedFeature } from '../content/layer-archive';
import type { FeatureId } from '../content/model';
import type { Pixels } from '../geometry/pixels';
import type { MapEvents, MapHit } from './map-view';
import { REACH_PX } from './pick';

/** What a map can be asked about a point of its element. */
export interface PointerQueries {
  /** The features that a press may mean; see `pick`. */
  featuresAt(at: Pixels, reachPx: number): readonly FeatureId[];
  /** The dispute of a border that runs there. */
  disputeAt(at: Pixels, reachPx: number): string | null;
  positionOf(at: Pixels): Position;
  /** The features of archives that are drawn there, topmost first. */
  archivedAt?(at: Pixels, reachPx: number): readonly ArchivedFeature[];
}

type PressEvents = Pick<MapEvents, 'onPress' | 'onBorder' | 'onInspect'>;

/** Reports a press: on features, else on a border, else on nothing. */
export function reportPress(
  map: PointerQueries,
  events: PressEvents,
  at: Pixels,
  by: keyof typeof REACH_PX,
): void {
  const hit = hitAt(map, at, REACH_PX[by]);
  const dispute = hit === null ? map.disputeAt(at, REACH_PX[by]) : null;
  if (hit !== null) events.onPress(hit);
  else if (dispute !== null) events.onBorder(dispute);
  else events.onInspect(map.positionOf(at), map.archivedAt?.(at, REACH_PX[by]));
}

/**
 * Reports what the mouse is on; `at` is null when it has left the map.
 * @returns whether a press there would open something
 */
export function reportHover(
  map: PointerQueries,
  events: Pick<MapEvents, 'onHover'>,
  at: Pixels | null,
): boolean {
  const hit = at && hitAt(map, at, REACH_PX.mouse);
  events.onHover(hit);
  if (hit !== null || at === null) return hit !== null;
  return (
    map.disputeAt(at, REACH_PX.mouse) !== null || (map.archivedAt?.(at, REACH_PX.mouse) ?? []).length > 0
  );
}

function hitAt(map: PointerQueries, at: Pixels, reachPx: number): MapHit | null {
  const ids = map.featuresAt(at, reachPx);
  return ids.length > 0 ? { ids, at, position: map.positionOf(at) } : null;
}
