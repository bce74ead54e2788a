import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BordersCard } from '../layers/borders-card';
import { OnlineCredit } from '../online/online-notices';
import { PlacesInView } from '../place/in-view/places-in-view';
import { Boundary } from '../ui/boundary';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import type { MapRegionProps, MapStatus } from '../ui/map-handle';
import { MapAbout } from './map-about';
import { MapControls } from './map-controls';
import { OpenedCard } from './opened';
import { lowerSheetBelow } from './sheet-drag';

interface Props extends MapRegionProps {
  /** What lies over the map. */
  readonly children: ComponentChildren;
  /** Further notes about the map. */
  readonly notes?: ComponentChildren;
}

/** The map with its controls, its credit and the notes about it. */
export function MapRegion({ map, status, drawn, orientation, onContainer, children, notes }: Props) {
  const { state } = useExplorer();
  const t = useT();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current) onContainer(container.current);
  }, [onContainer]);
  return (
    <section
      id="map"
      class="map-region"
      aria-label={t('map.label')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') state.leave();
      }}
      onFocusIn={({ target }) => lowerSheetBelow(target, state)}
    >
      <div class="map-canvas" translate={false} ref={container} />
      {/* Of the first view, until the map is drawn: `first-picture.ts`. */}
      <div class="map-picture" aria-hidden="true" />
      <Boundary>
        <PlacesInView map={map} drawn={drawn} />
      </Boundary>
      <Boundary>
        <MapControls map={map} orientation={orientation} />
      </Boundary>
      {children}
      <Boundary>
        <BordersCard />
      </Boundary>
      <Boundary>
        <OpenedCard wanted={state.overlay.choice.value !== null}>
          {({ Chooser }) => <Chooser map={map} drawn={drawn} />}
        </OpenedCard>
      </Boundary>
      <Boundary>
        <OpenedCard wanted={false}>{({ HoverCard }) => <HoverCard map={map} drawn={drawn} />}</OpenedCard>
      </Boundary>
      <MapStatusLine status={status} />
      <Boundary>
        <MapAbout>{notes}</MapAbout>
      </Boundary>
      <Boundary>
        <OnlineCredit />
      </Boundary>
    </section>
  );
}

function MapStatusLine({ status }: Pick<MapRegionProps, 'status'>) {
  const t = useT();
  const [read, setRead] = useState<MapStatus | null>(null);
  const now = status.value;
  const quiet = now.kind === 'ready' || now === read;
  return (
    <div role="status">
      {!quiet && (
        <p class={`map-status map-status-${now.kind}`} data-focus-after="map">
          <span>{t(now.kind === 'loading' ? 'app.loading' : now.message)}</span>
          {now.kind === 'changed' && (
            <IconButton icon={X} label={t('notice.dismiss')} onClick={() => setRead(now)} />
          )}
          {now.kind === 'failed' && (
            <button type="button" class="button" onClick={now.retry}>
              {t('feature.tryAgain')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
