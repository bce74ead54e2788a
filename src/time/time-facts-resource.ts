import { type Resource, resource } from '../state/resource';
import type { TimeFacts } from './time-facts';

/** What the facts say of time, size and money, fetched when a reader first turns to it. */
export function timeFactsResource(): Resource<TimeFacts> {
  return resource(async () => (await import('virtual:atlas/time')).default);
}
