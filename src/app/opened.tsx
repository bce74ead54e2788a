import type { ComponentChildren } from 'preact';
import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';

/** What opens by what a reader does: panels, cards over the map, the list of the search. */
export const openedParts = resource(() => import('./opened-parts'));

/** Whether an address opens a panel in the place of the tabs: it is shown with the explorer, not after it. */
export const opensPanel = ({ search }: Pick<Location, 'search'>): boolean =>
  /[?&](?:feature|claim)=/.test(search);

interface Props {
  /** Whether a reader waits for it. */
  readonly wanted: boolean;
  readonly children: (parts: typeof import('./opened-parts')) => ComponentChildren;
}

/** A card over the map, once what draws it has come; until then, where a reader waits for it, that it has not. */
export function OpenedCard({ wanted, children }: Props) {
  const now = openedParts.state.value;
  if (now.kind === 'ready') return <>{children(now.value)}</>;
  if (!wanted) return null;
  return (
    <div class="map-card" data-focus-after="map">
      <AsyncContent of={openedParts}>{() => null}</AsyncContent>
    </div>
  );
}
