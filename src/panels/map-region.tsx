import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BordersNote } from './borders-note';
import { useExplorer } from './context';
import { MapControls } from './map-controls';
import { PlacesInView } from './places-in-view';

/** What the panels ask of the map; whoever draws it gives it. */
export interface MapHandle {
  panBy(x: number, y: number): void;
  zoomBy(steps: number): void;
  visible(): string[];
}

export type MapStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string };

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
        if (event.key === 'Escape') state.close();
      }}
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
  const now = status.value;
  if (now.kind === 'ready') return null;
  return (
    <p class={`map-status map-status-${now.kind}`} role="status">
      {now.kind === 'loading' ? t.value('app.loading') : now.message}
    </p>
  );
}

function Credit({ children }: { readonly children: ComponentChildren }) {
  const { credit, t } = useExplorer();
  return (
    <div class="credit">
      <BordersNote />
      {children}
      <details>
        <summary>{t.value('map.credit')}</summary>
        <p>{credit.join(' · ')}</p>
      </details>
    </div>
  );
}
