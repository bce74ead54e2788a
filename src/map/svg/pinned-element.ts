import type { Position } from 'geojson';
import type { FlatTransform } from './flat-transform';

/** An element that stays at a position while the map moves below it. */
export class PinnedElement {
  readonly element: HTMLElement;
  readonly #anchorOffset: string;
  #at: Position | null = null;

  /** @param by the part of the element that lies at the position */
  constructor(element: HTMLElement, by: 'middle' | 'bottom') {
    this.element = element;
    this.#anchorOffset = by === 'bottom' ? 'translate(-50%, -100%)' : 'translate(-50%, -50%)';
    element.hidden = true;
  }

  moveTo(position: Position | null, transform: FlatTransform): void {
    this.#at = position;
    this.place(transform);
  }

  /** Follows the camera. */
  place(transform: FlatTransform): void {
    this.element.hidden = this.#at === null;
    if (this.#at === null) return;
    const { x, y } = transform.project(this.#at);
    this.element.style.transform = `${this.#anchorOffset} translate(${x}px, ${y}px)`;
  }
}
