interface AreaFile {
  /** From the site's root. */
  readonly url: string;
  readonly revision: string;
}

/**
 * Stores the streets of the areas that a reader has looked at, each in the revision of this build: all of them together
 * are more than the rest of the ground.
 */
export class StoredAreas {
  readonly #cache: string;
  /** The address under which a file is stored, by its own. */
  readonly #keys: ReadonlyMap<string, string>;

  /** @param scope the address of the site's root */
  constructor(cache: string, scope: string, files: readonly AreaFile[]) {
    this.#cache = cache;
    this.#keys = new Map(
      files.map(({ url, revision }) => {
        const { href } = new URL(url, scope);
        return [href, `${href}?revision=${revision}`];
      }),
    );
  }

  /** Whether this is the address of such a file. */
  has(url: string): boolean {
    return this.#keys.has(url);
  }

  /** @param mayStore not after the reader has removed all that was stored */
  async answer(request: Request, { mayStore }: { readonly mayStore: boolean }): Promise<Response> {
    const key = this.#keys.get(request.url) ?? request.url;
    const known = await caches.match(key, { cacheName: this.#cache });
    if (known) return known;
    const response = await fetch(request);
    if (response.ok && mayStore) await this.#store(key, response.clone());
    return response;
  }

  /** Deletes what is of another build. */
  async deleteOld(): Promise<void> {
    const current = new Set(this.#keys.values());
    const cache = await caches.open(this.#cache);
    for (const { url } of await cache.keys()) if (!current.has(url)) await cache.delete(url);
  }

  /** A full disk takes nothing from the reader who is online. */
  async #store(key: string, response: Response): Promise<void> {
    try {
      await (await caches.open(this.#cache)).put(key, response);
    } catch (error) {
      console.info(`${key} is not stored:`, error);
    }
  }
}
