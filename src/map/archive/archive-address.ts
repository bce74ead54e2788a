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
