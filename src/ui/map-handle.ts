import type { ReadonlySignal } from '@preact/signals';
import type { Position } from 'geojson';
import type { Pixels } from '../geometry/pixels';
import type { OpenPart } from '../geometry/place-beside';
import type { MessageKey } from '../i18n/translator';

/** What the panels ask of the map. */
export interface MapHandle {
  panBy(x: number, y: number): void;
  zoomBy(steps: number): void;
  /** Turns the north up, and looks straight down. */
  turnNorth(): void;
  visible(): string[];
  /** Where a position lies, in CSS pixels of the map's element; null while there is no map. */
  pixelsOf(position: Position): Pixels | null;
  /** The position at a point of the map's element, in CSS pixels; null while there is no map. */
  positionAt(x: number, y: number): Position | null;
  /** The part of the map beside the panel, and what lies over it. */
  openPart(): OpenPart;
}

/** Which way the map looks, in degrees: what is up, clockwise from north, and how far from straight down. */
export interface MapOrientation {
  readonly bearing: number;
  readonly pitch: number;
}

export type MapStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  /** It is drawn in another way than before. */
  | { readonly kind: 'changed'; readonly message: MessageKey }
  | { readonly kind: 'failed'; readonly message: MessageKey; readonly retry: () => void };

export interface MapRegionProps {
  readonly map: ReadonlySignal<MapHandle | null>;
  readonly status: ReadonlySignal<MapStatus>;
  /** How often the map has been drawn: what is on screen may be something else each time. */
  readonly drawn: ReadonlySignal<number>;
  readonly orientation: ReadonlySignal<MapOrientation>;
  /** Called once with the element that the map is drawn in. */
  readonly onContainer: (element: HTMLElement) => void;
}
