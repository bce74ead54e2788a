import type { Fact } from '../content/fact';
import type { Atlas, FeatureId } from '../content/model';
import { CURRENCY } from '../content/vocabulary';
import { type Resource, resource } from '../state/resource';
import type { AmountsOf } from '../symbology/size-by';

/** What facts say of costs and megawatts; gathered when the app is built. */
export interface KnownAmounts extends AmountsOf {
  /** Features with a fact that gives their cost as a sum, in any currency. */
  readonly withCost: readonly FeatureId[];
}

/** Gathers the costs and megawatts that the facts of an atlas give for features as a whole. */
export function gatherAmounts({ layers }: Pick<Atlas, 'layers'>): KnownAmounts {
  const features = Object.values(layers).flatMap((layer) => layer.features);
  const amounts = (isWanted: (fact: Fact) => boolean) =>
    Object.fromEntries(
      features.flatMap(({ id, properties: { facts } }) => {
        const amount = facts.find((fact) => isWanted(fact) && fact.amount !== undefined)?.amount;
        return amount === undefined ? [] : [[id, middleOf(amount)]];
      }),
    );
  return {
    withCost: features
      .filter(({ properties: { facts } }) =>
        facts.some(({ label, amount }) => label === 'Cost' && amount !== undefined),
      )
      .map(({ id }) => id),
    cost: amounts(({ label, currency }) => label === 'Cost' && currency === CURRENCY),
    power: amounts(({ label, unit }) => label === 'Capacity' && unit === 'MW'),
  };
}

/** Of a range of figures the middle. */
const middleOf = (amount: NonNullable<Fact['amount']>): number =>
  typeof amount === 'number' ? amount : (amount[0] + amount[1]) / 2;

/** Costs and megawatts, fetched when a reader first asks for them. */
export const knownAmounts: Resource<KnownAmounts> = resource(
  async () => (await import('virtual:atlas/amounts')).default,
);
