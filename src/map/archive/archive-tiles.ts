import type { StyleExtension } from '../style/style-extension';
import { parseTileAddress } from './archive-address';
import type { ArchiveFault, MapArchive } from './map-archive';
import { faultOf, type OpenArchive, openArchive } from './open-archive';
import { withArchives } from './with-archives';

/** The archives of a map: opens them, and loads their tiles. */
export class ArchiveTiles {
  readonly #open = new Map<string, OpenArchive>();

  /** @returns why it cannot be drawn; null where it can */
  async open(archive: MapArchive): Promise<ArchiveFault | null> {
    if (this.#open.has(archive.name)) return null;
    try {
      this.#open.set(archive.name, await openArchive(archive));
      return null;
    } catch (error) {
      console.warn(`${archive.address} is left out of the map:`, error);
      return faultOf(error);
    }
  }

  isOpen(name: string): boolean {
    return this.#open.has(name);
  }

  /** What of these archives is open, for the style. */
  extension(archives: readonly MapArchive[]): StyleExtension | null {
    const open = archives.flatMap(({ name }) => this.#open.get(name) ?? []);
    return open.length === 0 ? null : withArchives(open);
  }

  /** Loads a tile of an address of the style; an empty one, where the archive has none there. */
  readonly load = async (
    { url }: { readonly url: string },
    { signal }: AbortController,
  ): Promise<{ readonly data: ArrayBuffer }> => {
    const { name, z, x, y } = parseTileAddress(url);
    const data = await this.#open.get(name)?.tile(z, x, y, signal);
    signal.throwIfAborted();
    return { data: data ?? new ArrayBuffer(0) };
  };
}
