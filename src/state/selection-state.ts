import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ClaimId, FeatureId } from '../content/model';
import type { Address } from './address';

/** What stands in the place of the tabs: one thing at a time. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'feature'; readonly id: FeatureId }
  /** The places that a claim is about; null until they are known. */
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly places: readonly FeatureId[] | null };

const NONE: Selection = { kind: 'none' };

/** What is open in the panel: a feature, a claim or nothing. */
export class SelectionState {
  readonly #current = signal<Selection>(NONE);

  readonly current: ReadonlySignal<Selection> = this.#current;
  /** The open feature. */
  readonly feature = computed(() => this.#idOf('feature'));
  /** The open claim; never together with a feature. */
  readonly claim = computed(() => this.#idOf('claim'));

  readonly address: ReadonlySignal<Pick<Address, 'feature' | 'claim'>> = computed(() => {
    const current = this.#current.value;
    return current.kind === 'none' ? {} : { [current.kind]: current.id };
  });

  /** Opens what an address names: of a feature and a claim, the feature. A claim that stays open keeps its places. */
  restore({ feature, claim }: Pick<Address, 'feature' | 'claim'>): void {
    if (feature !== undefined) this.openFeature(feature);
    else if (claim === undefined) this.close();
    else if (claim !== this.claim.peek()) this.openClaim(claim);
  }

  openFeature(id: FeatureId): void {
    this.#current.value = { kind: 'feature', id };
  }

  openClaim(id: ClaimId): void {
    this.#current.value = { kind: 'claim', id, places: null };
  }

  /** Says which places the open claim is about. */
  placeClaim(places: readonly FeatureId[]): void {
    const current = this.#current.peek();
    if (current.kind !== 'claim') throw new Error('No claim is open that could have places');
    this.#current.value = { ...current, places };
  }

  close(): void {
    this.#current.value = NONE;
  }

  #idOf(kind: Exclude<Selection['kind'], 'none'>): string | null {
    const current = this.#current.value;
    return current.kind === kind ? current.id : null;
  }
}
