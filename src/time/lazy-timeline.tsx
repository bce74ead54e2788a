import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';

const timeline = resource(() => import('./timeline/timeline'));

/** The timeline, whose code is fetched when it is first shown. */
export function LazyTimeline() {
  return <AsyncContent of={timeline}>{({ Timeline }) => <Timeline />}</AsyncContent>;
}
