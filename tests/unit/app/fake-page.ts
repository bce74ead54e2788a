/** What a test takes for an element: it lies within what the selectors name. */
export class FakeElement extends EventTarget {
  readonly #within: readonly string[];

  constructor(...within: readonly string[]) {
    super();
    this.#within = within;
  }

  closest(selector: string): FakeElement | null {
    return this.#within.includes(selector) ? this : null;
  }
}

/** A page that can be hidden, and in which a reader can do something. Tests put `FakeElement` in the place of `Element`. */
export class FakePage extends EventTarget {
  hidden = false;

  setHidden(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }

  /** The reader does something, to an element within what the selectors name. */
  act(type: string, ...within: readonly string[]): void {
    const event = new Event(type);
    Object.defineProperty(event, 'target', { value: new FakeElement(...within) });
    this.dispatchEvent(event);
  }
}
