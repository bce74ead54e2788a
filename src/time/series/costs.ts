import type { Fact } from '../../content/fact';
import type { ContentFeature } from '../../content/model';
import { CORRIDOR_IDS, type CorridorId, CURRENCY, HAS_GROUPS, type LayerId } from '../../content/vocabulary';
import { type ChartEntry, type Figure, figureOf, isOutdated, type Reason, saidBy } from './series';

/** Money in whole dollars. */
export interface Money extends Figure {
  /** Whether it is what was planned, estimated or approved, and not what it came to. */
  readonly planned: boolean;
}

/** Where a project of some corridor stands in the chart of money. */
export interface Cost extends ChartEntry<Money> {
  /** The corridor of its layer; for other layers, the first of its corridors. */
  readonly corridor: CorridorId;
}

/** What the projects of the corridors cost, as far as a fact gives one sum in dollars. */
export function readCosts(features: readonly (readonly [LayerId, ContentFeature])[]): Cost[] {
  return features.flatMap(([layer, feature]): Cost[] => {
    const { corridors = [], status } = feature.properties;
    const corridor = HAS_GROUPS ? (CORRIDOR_IDS.find((id) => id === layer) ?? corridors[0]) : layer;
    if (corridor === undefined || status === 'event') return [];
    const fact = costFact(feature);
    const read = fact === undefined ? 'no-figure' : costOf(feature, fact);
    return [{ ...saidBy(feature, fact), corridor, figure: read }];
  });
}

/** Of several facts the first in the currency of the chart, else the first with a sum, else the first. */
function costFact({ properties }: ContentFeature): Fact | undefined {
  const facts = properties.facts.filter(({ label }) => label === 'Cost');
  return (
    facts.find(({ currency }) => currency === CURRENCY) ??
    facts.find(({ currency }) => currency !== undefined) ??
    facts[0]
  );
}

function costOf(feature: ContentFeature, fact: Fact): Money | Reason {
  const figure = figureOf(fact);
  if (figure === null || fact.currency === undefined) return 'unclear';
  if (fact.currency !== CURRENCY) return 'other-currency';
  return isOutdated(feature, fact) ? 'unclear' : { ...figure, planned: fact.planned ?? false };
}
