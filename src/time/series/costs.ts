import { classesOf } from '../../content/classes';
import type { Fact } from '../../content/fact';
import type { ContentFeature } from '../../content/model';
import { CURRENCY, GROUPED_LAYERS, HAS_GROUPS, type LayerId } from '../../content/vocabulary';
import { type ChartEntry, type Figure, figureOf, isOutdated, type Reason, saidBy } from './series';

/** Money in whole dollars. */
export interface Money extends Figure {
  /** Whether it is what was planned, estimated or approved, and not what it came to. */
  readonly planned: boolean;
}

/** Where a project stands in the chart of money. */
export interface Cost extends ChartEntry<Money> {
  /** Its layer; where layers are classes of a group, that of the layer, or the first of its classes. */
  readonly group: LayerId;
}

/** What projects cost, as far as a fact gives one sum in the currency of the atlas. */
export function readCosts(features: readonly (readonly [LayerId, ContentFeature])[]): Cost[] {
  return features.flatMap(([layer, feature]): Cost[] => {
    const [own] = GROUPED_LAYERS.includes(layer) ? [layer] : classesOf(feature);
    const group = HAS_GROUPS ? own : layer;
    if (group === undefined || feature.properties.status === 'event') return [];
    const fact = costFact(feature);
    const read = fact === undefined ? 'no-figure' : costOf(feature, fact);
    return [{ ...saidBy(feature, fact), group, figure: read }];
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
