import type { BriefFeature, FeatureId, Waypoint } from './model';

/**
 * Way-points by the route that passes them, in order of chainage: those that a route lists, and features that name
 * it as theirs. What lies before the route's beginning, with a chainage below zero, is on no line and left out.
 */
export function indexWaypoints(
  features: ReadonlyMap<FeatureId, BriefFeature>,
): ReadonlyMap<FeatureId, readonly Waypoint[]> {
  const stops = new Map<FeatureId, Waypoint[]>();
  for (const { id, properties } of features.values()) {
    if (properties.stop === undefined || properties.stop.km < 0) continue;
    const { route, ...stop } = properties.stop;
    stops.set(route, [...(stops.get(route) ?? []), { id, ...stop }]);
  }
  const all = new Map<FeatureId, readonly Waypoint[]>();
  for (const { id, properties } of features.values()) {
    const listed = properties.waypoints?.map((waypoint) => withHeight(waypoint, features)) ?? [];
    const along = [...(stops.get(id) ?? []), ...listed];
    if (along.length > 1)
      all.set(
        id,
        along.toSorted((a, b) => a.km - b.km),
      );
  }
  return all;
}

/** The height of a place is the same on every route. */
function withHeight(waypoint: Waypoint, features: ReadonlyMap<FeatureId, BriefFeature>): Waypoint {
  const elevation_m = waypoint.elevation_m ?? features.get(waypoint.id)?.properties.stop?.elevation_m;
  return elevation_m === undefined ? waypoint : { ...waypoint, elevation_m };
}
