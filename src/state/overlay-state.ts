import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import type { ArchivedFeature } from '../content/layer-archive';
import type { FeatureId } from '../content/model';

/** What lies open over the map: one thing at a time. */
type Overlay =
  | { readonly kind: 'none' }
  /** What is at a position. */
  | {
      readonly kind: 'inspect';
      readonly position: Position;
      readonly archived: readonly ArchivedFeature[];
    }
  /** The description of the view. */
  | { readonly kind: 'describe' }
  /** A choice among what lies at a position. */
  | ({ readonly kind: 'choose' } & MapChoice)
  /** The note on a disputed border. */
  | { readonly kind: 'border'; readonly dispute: string; readonly isSought: boolean };

/** Features that lie so near to a position that a press there may mean any of them. */
export interface MapChoice {
  readonly ids: readonly FeatureId[];
  readonly position: Position;
}

/** What lies open over the map, if anything: an answer about a position, a description, a choice, the note on a border. */
export class OverlayState {
  readonly #current = signal<Overlay>({ kind: 'none' });

  /** The position that the reader asks about. */
  readonly inspectedPosition: ReadonlySignal<Position | null> = computed(() => {
    const current = this.#current.value;
    return current.kind === 'inspect' ? current.position : null;
  });
  /** Features of archives that the map draws there. */
  readonly inspectedArchived: ReadonlySignal<readonly ArchivedFeature[]> = computed(() => {
    const current = this.#current.value;
    return current.kind === 'inspect' ? current.archived : [];
  });
  /** Whether the description of the view is open; never together with {@link inspectedPosition}. */
  readonly isDescribing = computed(() => this.#current.value.kind === 'describe');
  /** What the reader may choose from. */
  readonly choice: ReadonlySignal<MapChoice | null> = computed(() => {
    const current = this.#current.value;
    return current.kind === 'choose' ? current : null;
  });
  /** The dispute whose note is open. */
  readonly dispute: ReadonlySignal<string | null> = computed(() => {
    const current = this.#current.value;
    return current.kind === 'border' ? current.dispute : null;
  });
  /** That dispute, where its lines are to be brought into view. */
  readonly soughtDispute: ReadonlySignal<string | null> = computed(() => {
    const current = this.#current.value;
    return current.kind === 'border' && current.isSought ? current.dispute : null;
  });
  readonly isOpen = computed(() => this.#current.value.kind !== 'none');

  /** Asks what is at a position. */
  inspect(position: Position, archived: readonly ArchivedFeature[] = []): void {
    this.#current.value = { kind: 'inspect', position, archived };
  }

  /** Opens the description of the view. */
  describe(): void {
    this.#current.value = { kind: 'describe' };
  }

  /** Lets the reader choose among several features at a position. */
  choose({ ids, position }: MapChoice): void {
    this.#current.value = { kind: 'choose', ids, position };
  }

  /** Opens the note on a disputed border. @param isSought whether the map goes to it, as it was not pressed there */
  showBorder(dispute: string, isSought = false): void {
    this.#current.value = { kind: 'border', dispute, isSought };
  }

  /** Closes what is about a position; the description of the view stays, as it follows the map, and the note on a border, which is long. */
  closeInspection(): void {
    const { kind } = this.#current.peek();
    if (kind === 'inspect' || kind === 'choose') this.close();
  }

  close(): void {
    this.#current.value = { kind: 'none' };
  }
}
