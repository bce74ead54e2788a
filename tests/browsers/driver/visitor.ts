import { eventually } from '../../browser/driver/eventually';
import type { BrowserDriver, Key } from './browser-driver';

/** A reader in any of the browsers: finds what is on the page by selector and words. */
export class Visitor {
  readonly driver: BrowserDriver;
  readonly #site: string;
  readonly #complaints: string[] = [];

  constructor(driver: BrowserDriver, site: string) {
    this.driver = driver;
    this.#site = site;
  }

  /** Runs a function in the page. What it takes and returns must be JSON; it cannot see what stands around it. */
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.driver.evaluate(`(${run})(...${JSON.stringify(args)})`);
  }

  /** Opens the atlas and waits until its map stands still. */
  async visit(path: string): Promise<void> {
    await this.read(path);
    await eventually(() => this.evaluate(() => performance.getEntriesByName('atlas:idle').length)).toBe(1);
  }

  /** Opens a page that has no map. */
  async read(path: string): Promise<void> {
    await this.#keepComplaints();
    await this.driver.open(new URL(path, this.#site).href);
  }

  /** What the pages complained of so far. */
  async complaints(): Promise<readonly string[]> {
    await this.#keepComplaints();
    return this.#complaints;
  }

  /** The words of the first such element that is seen; null where there is none. */
  words(selector: string): Promise<string | null> {
    return this.evaluate((selector) => {
      const seen = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
      return seen?.textContent?.trim() ?? null;
    }, selector);
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.evaluate(
      (selector, name) => document.querySelector(selector)?.getAttribute(name) ?? null,
      selector,
      name,
    );
  }

  /** A part of the address as it now is. */
  async parameter(name: string): Promise<string | null> {
    return new URL(await this.evaluate(() => location.href)).searchParams.get(name);
  }

  /** Clicks the first such element that is seen and has these words or this name. */
  async click(selector: string, words = ''): Promise<void> {
    let at: { x: number; y: number } | null = null;
    await eventually(async () => {
      at = await this.evaluate(middleOf, selector, words);
      return at;
    }).not.toBeNull();
    const { x, y } = at ?? { x: 0, y: 0 };
    await this.driver.clickAt(x, y);
  }

  /** Puts the focus on an element, and presses keys there. */
  async press(selector: string, ...keys: readonly Key[]): Promise<void> {
    await eventually(() => this.evaluate(focusOn, selector)).toBe(true);
    for (const key of keys) await this.driver.press(key);
  }

  async #keepComplaints(): Promise<void> {
    const told = await this.evaluate(() => (window.complaints ?? []).splice(0));
    this.#complaints.push(...told);
  }
}

/** Runs in the page. */
function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null && element === document.activeElement;
}

/** Runs in the page: brings an element into view, and says where it can be clicked. */
function middleOf(selector: string, words: string): { x: number; y: number } | null {
  const element = [...document.querySelectorAll(selector)].find(
    (one) =>
      one.checkVisibility() &&
      [one.textContent?.trim(), one.getAttribute('aria-label')].some((said) => !words || said === words),
  );
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
