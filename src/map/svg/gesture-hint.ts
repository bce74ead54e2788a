import type { GestureTexts } from '../map-view';

/** How long it is shown, in milliseconds. */
const HINT_MS = 1500;

/** Says over the map how it is moved, to a reader who tried what scrolls the page around. */
export class GestureHint {
  readonly #texts: GestureTexts;
  readonly #element = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: HTMLElement, texts: GestureTexts) {
    this.#texts = texts;
    this.#element.className = 'svg-map-hint';
    this.#element.setAttribute('aria-hidden', 'true');
    map.classList.add('shares-gestures');
    map.append(this.#element);
  }

  show(left: 'wheel' | 'finger'): void {
    const wheel = /Mac/.test(navigator.userAgent) ? this.#texts.wheelMac : this.#texts.wheel;
    this.#element.textContent = left === 'wheel' ? wheel : this.#texts.fingers;
    this.#element.classList.add('shown');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#element.classList.remove('shown'), HINT_MS);
  }
}
