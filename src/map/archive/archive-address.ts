import { LAYER_IDS, type LayerId } from '../../content/vocabulary';

/** What the addresses of tiles of archives begin with inside the map. */
export const ARCHIVE_SCHEME = 'archive';

/** The id of the source of an archive in the style. */
export const archiveSource = (name: string): string => `${ARCHIVE_SCHEME}-${name}`;

/** The address of the tiles of an archive inside the map. */
export const archiveTiles = (name: string): string => `${ARCHIVE_SCHEME}://${name}/{z}/{x}/{y}`;

/** Inverse of {@link archiveTiles}, for one tile. */
export function parseTileAddress(address: string) {
  const [name = '', z, x, y] = address.slice(`${ARCHIVE_SCHEME}://`.length).split('/');
  return { name, z: Number(z), x: Number(x), y: Number(y) };
}

/** What marks a layer of the style that draws features of an archive: the layer that they belong to. */
export const metadataOf = (layer: LayerId) => ({ archive: layer });

/** Inverse of {@link metadataOf}; null for any other layer of the style. */
export function layerIn(metadata: unknown): LayerId | null {
  const { archive } = (metadata ?? {}) as { readonly archive?: unknown };
  return LAYER_IDS.find((id) => id === archive) ?? null;
}
