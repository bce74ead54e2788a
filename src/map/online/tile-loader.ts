/** What is asked of the servers: streets and names, or heights. */
export type TileKind = 'vector' | 'terrain';

/** Where the tiles of each kind are: addresses with `{z}`, `{x}` and `{y}`. */
export type TileAddresses = Readonly<Record<TileKind, readonly string[]>>;

/** A server has failed when this many tiles in a row have not come. */
const GIVE_UP_COUNT = 4;

/** A tile that has not come within this time counts as failed. */
const TILE_MS = 20_000;

/** What the addresses of these tiles begin with inside the map. */
const SCHEME = 'online';

/** The address of the tiles of a kind inside the map. */
export const tileAddress = (kind: TileKind): string => `${SCHEME}://${kind}/{z}/{x}/{y}`;

/** A vector tile without layers. As heights it cannot be read, and the map takes those of a coarser tile. */
const EMPTY = new ArrayBuffer(0);

interface Tile {
  readonly data: ArrayBuffer;
}

/** Fetches tiles, and reports once for each kind when its server does not give them. */
export class TileLoader {
  static readonly scheme = SCHEME;
  readonly #addresses: TileAddresses;
  readonly #onFailure: (kind: TileKind) => void;
  readonly #failures = { vector: 0, terrain: 0 };
  readonly #came = { vector: false, terrain: false };

  constructor(addresses: TileAddresses, onFailure: (kind: TileKind) => void) {
    this.#addresses = addresses;
    this.#onFailure = onFailure;
  }

  /** Loads the tile of an address that {@link tileAddress} made. @throws where it does not come */
  readonly load = async ({ url }: { readonly url: string }, abort: AbortController): Promise<Tile> => {
    const { kind, address } = this.#tile(url);
    try {
      const data = await fetchTile(address, abort.signal);
      // Where a server has nothing to say of a place, as in the middle of a sea, others have come.
      if (data === null && !this.#came[kind]) throw new Error(`${address}: 404`);
      this.#failures[kind] = 0;
      this.#came[kind] = true;
      return { data: data ?? EMPTY.slice(0) };
    } catch (error) {
      if (!abort.signal.aborted) this.#count(kind);
      throw error;
    }
  };

  #tile(url: string): { readonly kind: TileKind; readonly address: string } {
    const [kindName, z = '', x = '', y = ''] = url.slice(`${SCHEME}://`.length).split('/');
    const kind = kindName === 'terrain' ? 'terrain' : 'vector';
    const templates = this.#addresses[kind];
    const template = templates[(Number(x) + Number(y)) % templates.length] ?? '';
    return { kind, address: template.replace('{z}', z).replace('{x}', x).replace('{y}', y) };
  }

  #count(kind: TileKind): void {
    this.#failures[kind] += 1;
    if (this.#failures[kind] === GIVE_UP_COUNT) this.#onFailure(kind);
  }
}

/** @returns null where the server has none */
async function fetchTile(address: string, signal: AbortSignal): Promise<ArrayBuffer | null> {
  const response = await fetch(address, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TILE_MS)]),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (response.status === 404 || response.status === 204) return null;
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
