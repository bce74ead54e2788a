import type { ContentFeature } from '../../content/model';
import { CORRIDOR_IDS, type CorridorId, type LayerId } from '../../content/vocabulary';
import { isOtherCurrency, type Money, readMoney } from '../fact-figure';
import { factFor, type Reading, type Reason, saidBy } from './series';

/** Where a project of some corridor stands in the chart of money. */
export interface Cost extends Reading<Money> {
  /** The corridor of its layer; for other layers, the first of its corridors. */
  readonly corridor: CorridorId;
}

/** What the projects of the corridors cost, as far as a fact gives one sum in US dollars. */
export function readCosts(features: readonly (readonly [LayerId, ContentFeature])[]): Cost[] {
  return features.flatMap(([layer, feature]): Cost[] => {
    const { corridors = [], status } = feature.properties;
    const corridor = CORRIDOR_IDS.find((id) => id === layer) ?? corridors[0];
    if (corridor === undefined || status === 'event') return [];
    const fact = factFor(feature, 'Cost', (words) => readMoney(words) !== null);
    const read = fact === undefined ? 'no-figure' : costOf(feature, fact.value);
    return [{ ...saidBy(feature, fact), corridor, read }];
  });
}

/** What was planned says nothing of what works now has cost. */
function costOf({ properties }: ContentFeature, words: string): Money | Reason {
  const money = readMoney(words);
  if (money === null) return isOtherCurrency(words) ? 'other-currency' : 'unclear';
  return money.planned && properties.status === 'operational' ? 'unclear' : money;
}
