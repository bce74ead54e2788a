import type { Atlas, FeatureId } from '../content/model';
import { type Resource, resource } from '../state/resource';

/** Features with a fact that gives their cost as a sum, in any currency; gathered when the app is built. */
export function knownCosts({ layers }: Pick<Atlas, 'layers'>): FeatureId[] {
  const features = Object.values(layers).flatMap((layer) => layer.features);
  return features
    .filter(({ properties: { facts } }) =>
      facts.some(({ label, amount }) => label === 'Cost' && amount !== undefined),
    )
    .map(({ id }) => id);
}

/** The features whose cost is known, fetched when a reader first asks for them. */
export const knownCostIds: Resource<ReadonlySet<FeatureId>> = resource(
  async () => new Set((await import('virtual:atlas/costs')).default),
);
