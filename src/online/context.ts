import type { ReadonlySignal } from '@preact/signals';
import type { OnlineStatus } from '../state/online-status';
import { requiredContext } from '../ui/context';

/** What the online basemap takes from the composition root. */
export interface OnlineContext {
  /** The hosts that are asked, by name; none: the build knows none. */
  readonly hosts: readonly string[];
  readonly status: ReadonlySignal<OnlineStatus>;
}

export const [OnlineProvider, useOnline] = requiredContext<OnlineContext>('the online basemap');
