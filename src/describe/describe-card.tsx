import type { ReadonlySignal } from '@preact/signals';
import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import type { MapHandle } from '../ui/map-handle';
import { useReturnFocus } from '../ui/return-focus';
import { townsResource } from './towns';

const inWords = resource(() => import('./view-in-words'));
const towns = townsResource(document.baseURI);

/** The view in words, over the map. */
export function DescribeCard({ map }: { readonly map: ReadonlySignal<MapHandle | null> }) {
  const { state } = useExplorer();
  const t = useT();
  const open = state.overlay.isDescribing.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus(open ? 'describe' : null);
  useLayoutEffect(() => {
    // Where there is no room for both, the card takes the place of the buttons, and so of the one that was pressed.
    const isHidden = document.activeElement?.checkVisibility({ visibilityProperty: true }) === false;
    if (open && isHidden) heading.current?.focus();
  }, [open]);
  if (!open) return null;
  return (
    <section id="view-in-words" class="map-card" aria-labelledby="describe-title" data-focus-after="map">
      <header>
        <h2 id="describe-title" ref={heading} tabIndex={-1}>
          {t('describe.title')}
        </h2>
        <IconButton icon={X} label={t('describe.close')} onClick={() => state.overlay.close()} />
      </header>
      <AsyncContent of={inWords}>
        {({ ViewInWords }) => (
          <AsyncContent of={towns}>{(known) => <ViewInWords map={map} towns={known} />}</AsyncContent>
        )}
      </AsyncContent>
    </section>
  );
}
