import { fontFamilyFiles } from './font-family';

/**
 * Fonts are stored by families: only those of a language that was asked for, but then whole, since another page of it
 * may need other slices.
 */
export class StoredFonts {
  readonly #cache: string;
  readonly #all: readonly string[];
  /** Not twice while the worker lives, though each of a hundred slices asks. */
  readonly #begun = new Set<string>();

  /** @param files from `scope`, the address of the site's root */
  constructor(cache: string, scope: string, files: readonly string[]) {
    this.#cache = cache;
    this.#all = files.map((file) => new URL(file, scope).href);
  }

  /** Stores the families of some fonts. What does not come is left out, and tried again when next asked for. */
  async store(urls: readonly string[]): Promise<void> {
    // The reader may have removed them all.
    if (!(await caches.has(this.#cache))) this.#begun.clear();
    const wanted = fontFamilyFiles(urls, this.#all).filter((url) => !this.#begun.has(url));
    if (wanted.length === 0) return;
    for (const url of wanted) this.#begun.add(url);
    const cache = await caches.open(this.#cache);
    for (const url of wanted) {
      try {
        if (!(await cache.match(url))) await cache.add(new Request(url, { priority: 'low' }));
      } catch (error) {
        this.#begun.delete(url);
        console.info(`${url} is not stored:`, error);
      }
    }
  }

  /** Stores this build's fonts of the families that were stored before. */
  async renew(): Promise<void> {
    const cache = await caches.open(this.#cache);
    await this.store((await cache.keys()).map(({ url }) => url));
  }

  /** Deletes fonts that are of another build. */
  async deleteOld(): Promise<void> {
    const cache = await caches.open(this.#cache);
    for (const { url } of await cache.keys()) if (!this.#all.includes(url)) await cache.delete(url);
  }
}
