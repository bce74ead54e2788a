import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';

/** What lies open over the map: one thing at a time. */
type Overlay =
  | { readonly kind: 'none' }
  /** What is at a position. */
  | { readonly kind: 'inspect'; readonly position: Position }
  /** The description of the view. */
  | { readonly kind: 'describe' };

/** What lies open over the map: an answer about a position, the description of the view, or nothing. */
export class OverlayState {
  readonly #current = signal<Overlay>({ kind: 'none' });

  /** The position that the reader asks about. */
  readonly inspectedPosition: ReadonlySignal<Position | null> = computed(() => {
    const current = this.#current.value;
    return current.kind === 'inspect' ? current.position : null;
  });
  /** Whether the description of the view is open; never together with {@link inspectedPosition}. */
  readonly isDescribing = computed(() => this.#current.value.kind === 'describe');
  readonly isOpen = computed(() => this.#current.value.kind !== 'none');

  /** Asks what is at a position. */
  inspect(position: Position): void {
    this.#current.value = { kind: 'inspect', position };
  }

  /** Opens the description of the view. */
  describe(): void {
    this.#current.value = { kind: 'describe' };
  }

  /** Closes the answer about a position; the description of the view stays, as it follows the map. */
  closeInspection(): void {
    if (this.#current.peek().kind === 'inspect') this.close();
  }

  close(): void {
    this.#current.value = { kind: 'none' };
  }
}
