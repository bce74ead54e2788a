import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useRoomBelowMap } from '../table/table-switch';
import { useExplorer, useT } from '../ui/context';

/** What stands below the map and can be higher or lower. */
const RESIZABLE = '.timeline-scroll, .table-dock';

/** The least height of the map, and of all that stands below it. */
const LEAST_PX = { map: 160, below: 96 };

/** By an arrow key. */
const STEP_PX = 24;

/** The edge between the map and the timeline or the table below it, to be dragged, or moved by keys. */
export function MapDivider() {
  const { isCompact, state } = useExplorer();
  const hasRoom = useRoomBelowMap();
  const height = state.panel.belowMapPx.value;
  useLayoutEffect(() => {
    const value = height === null ? '' : `${height}px`;
    document.getElementById('app')?.style.setProperty('--below-map', value);
  }, [height]);
  const hasTable = hasRoom && state.table.isOpen.value;
  const hasTimeline = !isCompact.value && state.panel.tab.value === 'time';
  return hasTable || hasTimeline ? <Separator /> : null;
}

function Separator() {
  const { state } = useExplorer();
  const t = useT();
  const start = useRef<{ readonly y: number; readonly sizes: Sizes } | null>(null);
  const share = useMapShare();
  const moveBy = (down: number, { map, below }: Sizes = measured()) => {
    const most = below + map - LEAST_PX.map;
    state.panel.sizeBelowMap(Math.max(LEAST_PX.below, Math.min(most, below - down)));
  };
  return (
    <div
      class="map-divider"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={t('map.divider')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      onKeyDown={(event) => {
        const way = KEYS[event.key];
        if (way === undefined) return;
        event.preventDefault();
        moveBy(way);
      }}
      onPointerDown={(event) => {
        start.current = { y: event.clientY, sizes: measured() };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={({ clientY }) => {
        if (start.current) moveBy(clientY - start.current.y, start.current.sizes);
      }}
      onLostPointerCapture={() => {
        start.current = null;
      }}
      onDblClick={() => state.panel.sizeBelowMap(null)}
    />
  );
}

/** How far each key moves the edge down, in CSS pixels. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: -STEP_PX,
  ArrowDown: STEP_PX,
  Home: -Infinity,
  End: Infinity,
};

interface Sizes {
  readonly map: number;
  readonly below: number;
}

/** Heights as they are on screen, in CSS pixels. */
function measured(): Sizes {
  const parts = [...document.querySelectorAll(RESIZABLE)];
  return {
    map: document.getElementById('map')?.clientHeight ?? 0,
    below: parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0),
  };
}

/** How much of the height that map and parts below it share is the map's, in percent. */
function useMapShare(): number {
  const [share, setShare] = useState(50);
  useEffect(() => {
    const measure = () => {
      const { map, below } = measured();
      setShare(Math.round((100 * map) / Math.max(1, map + below)));
    };
    const observer = new ResizeObserver(measure);
    const map = document.getElementById('map');
    if (map) observer.observe(map);
    return () => observer.disconnect();
  }, []);
  return share;
}
