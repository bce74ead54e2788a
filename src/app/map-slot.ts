import { type Signal, signal } from '@preact/signals';
import type { Basemap } from '../map/basemap';
import type { FallbackView } from '../map/fallback-view';
import { RIDE_ZOOM } from '../state/defaults';
import type { OnlineStatus } from '../state/online-status';
import type { MapStatus } from '../ui/map-handle';

/** What the panels and the ride ask of the map. */
export type SlotView = Pick<FallbackView, 'setMarker' | 'follow' | 'settle' | 'panBy' | 'zoomBy' | 'visible'>;

/** Where the panels and the map meet: the element that the panels give, and the view that the map becomes. */
export interface MapSlot {
  readonly handle: Signal<SlotView | null>;
  readonly status: Signal<MapStatus>;
  /** How the online basemap stands. */
  readonly online: Signal<OnlineStatus>;
  /** How often the map has been drawn. */
  readonly drawn: Signal<number>;
  /** What the map lies on, once it has come. */
  readonly basemap: Signal<Basemap | null>;
  /** The zoom of the camera that goes along with a ride; the reader may change it on the way. */
  readonly rideZoom: Signal<number>;
  readonly container: Promise<HTMLElement>;
  readonly mount: (element: HTMLElement) => void;
}

export function createMapSlot(): MapSlot {
  let mount: (element: HTMLElement) => void = () => {};
  const container = new Promise<HTMLElement>((resolve) => {
    mount = resolve;
  });
  return {
    handle: signal(null),
    status: signal<MapStatus>({ kind: 'loading' }),
    online: signal<OnlineStatus>({ kind: 'off' }),
    drawn: signal(0),
    basemap: signal(null),
    rideZoom: signal(RIDE_ZOOM),
    container,
    mount,
  };
}
