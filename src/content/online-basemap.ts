/** The servers of the detail that a reader may ask for, as `online-basemap.json` names them. */
export interface OnlineBasemap {
  /** Vector tiles by the schema of OpenMapTiles. */
  readonly vector: {
    readonly name: string;
    /** The address of their TileJSON. */
    readonly tilejson: string;
  };
  /** Heights as pictures in the encoding of Terrarium; null: none. */
  readonly terrain: {
    readonly name: string;
    /** An address with `{z}`, `{x}` and `{y}`. */
    readonly tiles: string;
    /** The zoom of the finest tiles. */
    readonly maxzoom: number;
    readonly attribution: string;
  } | null;
}

/** The origins that are asked, each once: `https://tiles.openfreemap.org`. */
export function originsOf({ vector, terrain }: OnlineBasemap): readonly string[] {
  const addresses = [vector.tilejson, ...(terrain ? [terrain.tiles] : [])];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

/** The hosts that are asked, as a reader is told of them: `tiles.openfreemap.org`. */
export const hostsOf = (basemap: OnlineBasemap): readonly string[] =>
  originsOf(basemap).map((origin) => new URL(origin).host);
