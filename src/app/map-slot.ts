import { type Signal, signal } from '@preact/signals';
import type { ArchiveFailure } from '../map/archive/map-archive';
import type { Basemap } from '../map/basemap';
import type { DetailEntry } from '../map/detail/detail-file';
import type { FallbackView } from '../map/fallback-view';
import { RIDE_ZOOM } from '../state/defaults';
import type { OnlineStatus } from '../state/online-status';
import type { MapHandle, MapOrientation, MapStatus } from '../ui/map-handle';

/** What the panels and the ride ask of the map. */
export type SlotView = Pick<FallbackView, 'setMarker' | 'follow' | 'settle' | keyof MapHandle>;

/** What has come of the detailed ground that the map wants. */
export interface DetailStatus {
  /** The files that are drawn. */
  readonly entries: readonly DetailEntry[];
  /** Whether some of it did not come. */
  readonly isIncomplete: boolean;
  /** Asks again for what did not come. */
  readonly retry: () => void;
  /** The letters of its names in a language, which need faces. */
  readonly lettersIn: (lang: string) => string;
}

/** The archives of tiles that the map leaves out. */
export interface ArchiveStatus {
  readonly failures: readonly ArchiveFailure[];
  /** Tries again what failed. */
  readonly retry: () => void;
}

/** Where the panels and the map meet: the element that the panels give, and the view that the map becomes. */
export interface MapSlot {
  readonly handle: Signal<SlotView | null>;
  readonly status: Signal<MapStatus>;
  /** How the online basemap stands. */
  readonly online: Signal<OnlineStatus>;
  /** How often the map has been drawn. */
  readonly drawn: Signal<number>;
  readonly detail: Signal<DetailStatus>;
  readonly archives: Signal<ArchiveStatus>;
  /** Which way the map looks. */
  readonly orientation: Signal<MapOrientation>;
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
    detail: signal<DetailStatus>({
      entries: [],
      isIncomplete: false,
      retry: () => {},
      lettersIn: () => '',
    }),
    archives: signal<ArchiveStatus>({ failures: [], retry: () => {} }),
    orientation: signal({ bearing: 0, pitch: 0 }),
    basemap: signal(null),
    rideZoom: signal(RIDE_ZOOM),
    container,
    mount,
  };
}
