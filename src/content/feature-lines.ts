import type { PartLine } from '../geometry/route-line';
import type { BriefFeature, FeatureId } from './model';

/**
 * The lines that a feature is drawn with: its own, or those of its parts and of theirs, in order.
 * @returns null where it is drawn as anything but lines
 */
export function linesOf(
  features: ReadonlyMap<FeatureId, Pick<BriefFeature, 'id' | 'geometry' | 'properties'>>,
  id: FeatureId,
  above: readonly FeatureId[] = [],
): readonly PartLine[] | null {
  const feature = features.get(id);
  if (feature === undefined || above.includes(id)) return null;
  if (feature.geometry?.type === 'LineString') return [{ id, coordinates: feature.geometry.coordinates }];
  const parts = feature.properties.parts ?? [];
  const lines = parts.map((part) => linesOf(features, part, [...above, id]));
  return feature.geometry === null && parts.length > 0 && lines.every((line) => line !== null)
    ? lines.flat()
    : null;
}
