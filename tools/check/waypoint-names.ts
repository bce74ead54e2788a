import type { LayerId } from '../../src/content/vocabulary';
import type { FeatureIndex } from './checked-files';
import type { Issue } from './issue';
import { issueAt } from './issue-location';

/** English names of the way-points that are no features, by their ids, with the layer that first names them. */
export function placesOfWaypoints(index: FeatureIndex) {
  const places = new Map<string, { readonly name: string; readonly layer: LayerId }>();
  for (const { feature, layer } of index.byId.values()) {
    for (const { id, name } of feature.properties.waypoints ?? []) {
      if (!index.ids.has(id) && name !== undefined && !places.has(id)) places.set(id, { name, layer });
    }
  }
  return places;
}

/** Way-points that are called twice, otherwise, or not at all. */
export function waypointNameIssues(index: FeatureIndex): Issue[] {
  const places = placesOfWaypoints(index);
  return [...index.byId.values()].flatMap(({ feature, location }) =>
    (feature.properties.waypoints ?? []).flatMap(({ id, name }, i) => {
      const message = whyMiscalled(name, index.ids.has(id), places.get(id)?.name);
      return message === undefined
        ? []
        : [issueAt(location, ['properties', 'waypoints', i, 'name'], message)];
    }),
  );
}

function whyMiscalled(
  name: string | undefined,
  isFeature: boolean,
  first: string | undefined,
): string | undefined {
  if (isFeature) return name === undefined ? undefined : 'the feature of this id has a name already';
  if (name === undefined) return 'missing; no feature has this id, so the way-point says its name';
  if (name !== first) return `found "${name}", another route calls this place "${first}"`;
  return undefined;
}
