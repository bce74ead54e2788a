import type { GestureTexts } from '../map-view';

/** How long the hint is shown. */
const HINT_MS = 1500;

/** Shows over the map how to move it, after a gesture that scrolls the surrounding page. */
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
