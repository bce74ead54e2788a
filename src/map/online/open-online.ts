import type { OnlineBasemap } from '../../content/online-basemap';
import type { StyleExtension } from '../style/style-extension';
import { loadTileJson } from './tile-json';
import { type TileKind, TileLoader } from './tile-loader';
import { withOnline } from './with-online';

/** The online basemap, when its server has answered. */
export interface OpenOnline {
  /** To whom the data are due, as plain text. */
  readonly attribution: string;
  /** Loads the tiles that the style names. */
  readonly load: TileLoader['load'];
  /** What the addresses of these tiles begin with. */
  readonly scheme: string;
  readonly extension: StyleExtension;
  /** The same without heights. */
  readonly flatExtension: StyleExtension;
}

/**
 * Asks the server of the vector tiles for their TileJSON.
 * @param onFailure called at most once for each kind of tiles, when they do not come
 * @throws where it does not come, or is not what it should be
 */
export async function openOnline(
  { vector, terrain }: OnlineBasemap,
  signal: AbortSignal,
  onFailure: (kind: TileKind) => void,
): Promise<OpenOnline> {
  const tiles = await loadTileJson(vector.tilejson, signal);
  const loader = new TileLoader({ vector: tiles.tiles, terrain: terrain ? [terrain.tiles] : [] }, onFailure);
  return {
    attribution: [tiles.attribution || vector.name, terrain?.attribution].filter(Boolean).join(' · '),
    load: loader.load,
    scheme: TileLoader.scheme,
    extension: withOnline(tiles, terrain),
    flatExtension: withOnline(tiles, null),
  };
}
