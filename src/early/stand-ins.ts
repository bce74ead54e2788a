/*
 * Stands in for interfaces that the start needs and some browsers lack or have had taken away: old programs that show
 * pages, readers of privacy tools. The atlas then does without what they tell, and starts. Imported before all else.
 */

/** Either of them may be missing. */
const here: Partial<Pick<Window & typeof globalThis, 'matchMedia' | 'ResizeObserver'>> = window;

here.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });

/** Tells once that an element is there, and of each change of the window. */
here.ResizeObserver ??= class implements ResizeObserver {
  readonly #tell: () => void;

  constructor(callback: ResizeObserverCallback) {
    this.#tell = () => callback([], this);
  }

  observe(): void {
    window.addEventListener('resize', this.#tell);
    queueMicrotask(this.#tell);
  }

  unobserve(): void {
    this.disconnect();
  }

  disconnect(): void {
    window.removeEventListener('resize', this.#tell);
  }
};

if (typeof performance.mark !== 'function') standIn(performance, 'mark', () => {});
if (!document.fonts) standIn(document, 'fonts', { ready: Promise.resolve(), load: async () => [] });

function standIn(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true });
}
