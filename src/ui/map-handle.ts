import type { ReadonlySignal } from '@preact/signals';
import type { MessageKey } from '../i18n/translator';

/** What the panels ask of the map. */
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
  | { readonly kind: 'failed'; readonly message: MessageKey; readonly retry: () => void };

export interface MapRegionProps {
  readonly map: ReadonlySignal<MapHandle | null>;
  readonly status: ReadonlySignal<MapStatus>;
  /** How often the map has been drawn: what is on screen may be something else each time. */
  readonly drawn: ReadonlySignal<number>;
  /** Called once with the element that the map is drawn in. */
  readonly onContainer: (element: HTMLElement) => void;
}
