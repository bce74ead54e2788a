import type { Pixels } from '../../geometry/pixels';
import type { MapHover } from '../../state/map-record';

/** How long the mouse rests on something until its card comes. */
export const HOVER_REST_MS = 150;

/** How long a card stays when the mouse has left its subject, so that the mouse can reach it. */
export const CARD_LINGER_MS = 300;

/** A mouse that has gone further than this along a line takes the card with it. */
const FOLLOW_PX = 60;

/** When the card of what is pointed at comes, and when it goes. */
export class HoverTiming {
  readonly #show: (hover: MapHover | null) => void;
  #shown: MapHover | null = null;
  /** What is to be shown after a while. */
  #next: { readonly hover: MapHover | null } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOnCard = false;

  /** @param show called when another card, or none, is to be seen */
  constructor(show: (hover: MapHover | null) => void) {
    this.#show = show;
  }

  /** Something else is pointed at or walked to, or (null) nothing is. */
  hover(hover: MapHover | null): void {
    if (this.#isOnCard) return;
    if (hover === null) this.#leave();
    else if (hover.by === 'focus') this.#turnTo(hover);
    else this.#pointAt(hover);
  }

  /** The mouse came onto the card, or left it. */
  setOnCard(isOnCard: boolean): void {
    this.#isOnCard = isOnCard;
    if (isOnCard) this.#stopWaiting();
    else this.#leave();
  }

  /** Takes the card away at once. @returns whether there was one */
  dismiss(): boolean {
    const wasShown = this.#shown !== null;
    this.#isOnCard = false;
    this.#turnTo(null);
    return wasShown;
  }

  #leave(): void {
    if (this.#shown?.by === 'focus') this.#turnTo(null);
    else if (this.#shown === null) this.#stopWaiting();
    else if (this.#next?.hover !== null) this.#wait(null, CARD_LINGER_MS);
  }

  #pointAt(hover: MapHover): void {
    if (this.#shown !== null && isSame(this.#shown, hover)) this.#stopWaiting();
    // The wait is for the first moment on something, not for the last move on it.
    else if (this.#next?.hover && isSame(this.#next.hover, hover)) this.#next = { hover };
    else this.#wait(hover, HOVER_REST_MS);
  }

  #wait(hover: MapHover | null, forMs: number): void {
    this.#stopWaiting();
    this.#next = { hover };
    this.#timer = setTimeout(() => this.#turnTo(this.#next?.hover ?? null), forMs);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#next = null;
  }

  #turnTo(hover: MapHover | null): void {
    this.#stopWaiting();
    this.#shown = hover;
    this.#show(hover);
  }
}

/** Whether the same card serves two moments: of the same thing, not far from each other. */
function isSame(one: MapHover, other: MapHover): boolean {
  return (
    one.id === other.id && one.others.join() === other.others.join() && distance(one.at, other.at) < FOLLOW_PX
  );
}

const distance = (a: Pixels | null, b: Pixels | null) =>
  a === null || b === null ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
