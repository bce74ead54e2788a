import type { Resource } from '../state/resource';
import { requiredContext } from '../ui/context';
import type { RideLines } from './ride-lines';

/** What the ride takes from the composition root. */
export interface RideContext {
  /** Lines to ride along. */
  readonly rides: Resource<RideLines>;
}

export const [RideProvider, useRides] = requiredContext<RideContext>('the rides');
