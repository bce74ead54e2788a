import { lazy } from '../state/resource';
import { Awaited } from '../ui/async-content';

const timeline = lazy(() => import('./timeline/timeline'));

/** The timeline, whose code is fetched when it is first shown. */
export function LateTimeline() {
  return <Awaited of={timeline}>{({ Timeline }) => <Timeline />}</Awaited>;
}
