/** A key of the keyboard, by its name in the DOM, or a letter. */
export type Key = 'ArrowRight' | 'ArrowDown' | 'End' | 'Enter' | 'Escape' | 'Home' | 'PageDown' | 'Tab';

/** What the suite asks of a browser, whatever it is driven by. */
export interface BrowserDriver {
  /** The engine and its version, as the browser itself says. */
  readonly version: string;
  /** Goes to an address and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** Runs an expression in the page. What comes of it must be JSON; a promise is awaited. */
  evaluate<T>(expression: string): Promise<T>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks at a point of the window, with the mouse. */
  clickAt(x: number, y: number): Promise<void>;
  /** Makes the window so wide and high inside, or as near to it as the browser goes. */
  resize(width: number, height: number): Promise<void>;
  /** The window as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A browser that the suite runs in, where the machine has it. */
export interface Engine {
  readonly name: string;
  /** The programs of it that the machine does not have, by their names. */
  readonly missing: readonly string[];
  readonly start: () => Promise<BrowserDriver>;
}
