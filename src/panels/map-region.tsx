import type { ReadonlySignal } from '@preact/signals';
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../i18n/translator';
import { plainPage } from '../site-root';
import { AccessNote } from './access-note';
import { BordersNote } from './borders-note';
import { useExplorer } from './context';
import { IconButton } from './icon-button';
import { MapControls } from './map-controls';
import { PlacesInView } from './places/places-in-view';
import { uncover } from './sheet-drag';

/** What the panels ask of the map; whoever draws it gives it. */
export interface MapHandle {
  panBy(x: number, y: number): void;
  zoomBy(steps: number): void;
  visible(): string[];
}

export type MapStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  /** It is drawn in another way than before. */
  | { readonly kind: 'changed'; readonly message: MessageKey }
  | { readonly kind: 'failed'; readonly message: MessageKey };

export interface MapRegionProps {
  readonly map: ReadonlySignal<MapHandle | null>;
  readonly status: ReadonlySignal<MapStatus>;
  /** Called once with the element that the map is drawn in. */
  readonly onContainer: (element: HTMLElement) => void;
}

interface Props extends MapRegionProps {
  /** What lies over the map. */
  readonly children: ComponentChildren;
  /** What stands beside the note on the borders. */
  readonly notes?: ComponentChildren;
}

/** The map with its controls, its credit and the note on its borders. */
export function MapRegion({ map, status, onContainer, children, notes }: Props) {
  const { state, t } = useExplorer();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current) onContainer(container.current);
  }, [onContainer]);
  return (
    <section
      id="map"
      class="map-region"
      aria-label={t.value('map.label')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') state.leave();
      }}
      onFocusIn={({ target }) => uncover(target, state)}
    >
      <div class="map-canvas" ref={container} />
      <PlacesInView map={map} />
      <MapControls map={map} />
      {children}
      <MapStatusLine status={status} />
      <Credit>{notes}</Credit>
    </section>
  );
}

function MapStatusLine({ status }: Pick<MapRegionProps, 'status'>) {
  const { t } = useExplorer();
  const [read, setRead] = useState<MapStatus | null>(null);
  const now = status.value;
  const quiet = now.kind === 'ready' || now === read;
  return (
    <div role="status">
      {!quiet && (
        <p class={`map-status map-status-${now.kind}`}>
          <span>{t.value(now.kind === 'loading' ? 'app.loading' : now.message)}</span>
          {now.kind === 'changed' && (
            <IconButton icon={X} label={t.value('notice.dismiss')} onClick={() => setRead(now)} />
          )}
        </p>
      )}
    </div>
  );
}

function Credit({ children }: { readonly children: ComponentChildren }) {
  const { credit, t } = useExplorer();
  return (
    <div class="credit">
      <BordersNote />
      <AccessNote />
      {children}
      <details>
        <summary>{t.value('map.credit')}</summary>
        <p>
          <bdi lang="en" dir="ltr">
            {credit.join(' · ')}
          </bdi>{' '}
          · <a href={plainPage(document, t.value.lang, 'licences.html')}>{t.value('pages.licenceTexts')}</a>
        </p>
      </details>
    </div>
  );
}
