import type { Position } from 'geojson';
import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ClaimRows } from '../claims/claim-rows';
import { type Neighbour, nearestToPosition } from '../content/nearby';
import { numberFormat } from '../i18n/formats';
import { OwnHere } from '../own-data/own-here';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { useReturnFocus } from '../ui/return-focus';
import { ArchivedFeatures } from './archived-features';
import { InspectedRegion } from './inspected-region';
import { NeighbourList } from './neighbour-list';

const NEIGHBOURS_COUNT = 5;
const MAX_DISTANCE_KM = 600;

/** "What is here?": the features nearest to where the reader pressed on nothing. */
export function InspectCard() {
  const { state } = useExplorer();
  const position = state.overlay.inspectedPosition.value;
  useReturnFocus(position && 'here');
  return position && <Card position={position} />;
}

function Card({ position }: { readonly position: Position }) {
  const { index, state } = useExplorer();
  const t = useT();
  const degrees = numberFormat(t.locale, { maximumFractionDigits: 2 });
  const [lon = 0, lat = 0] = position;
  const neighbours = nearestToPosition(index, position, NEIGHBOURS_COUNT, MAX_DISTANCE_KM);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // Who asked by a button or in words is led here; who pressed on the map stays there.
    if (document.activeElement?.closest('.map-controls, .search')) heading.current?.focus();
    // The card is there by now, and the place that is asked about must not lie behind it.
    state.viewport.reveal(position);
  }, [position, state]);
  return (
    <section class="map-card" aria-labelledby="here-title" data-focus-after="map">
      <header>
        <h2 id="here-title" ref={heading} tabIndex={-1}>
          {t('here.title')}
        </h2>
        <IconButton icon={X} label={t('here.close')} onClick={() => state.overlay.close()} />
      </header>
      <InspectedRegion position={position} />
      <p class="aside">
        <bdi>
          {degrees.format(lat)}°, {degrees.format(lon)}°
        </bdi>
      </p>
      <ArchivedFeatures />
      <OwnHere position={position} />
      {neighbours.length === 0 && <p>{t('here.nothing', { distance: MAX_DISTANCE_KM })}</p>}
      <NeighbourList neighbours={neighbours} touching="here.at" />
      <Claims neighbours={neighbours} />
    </section>
  );
}

/** What the article claims about these places. */
function Claims({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  const { library } = useExplorer();
  const ids = new Set(neighbours.map(({ feature }) => feature.id));
  return (
    <AsyncContent of={library.claims()}>
      {(claims) => <ClaimRows claims={claims.filter(({ features }) => features.some((id) => ids.has(id)))} />}
    </AsyncContent>
  );
}
