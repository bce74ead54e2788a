import { PMTiles, TileType } from 'pmtiles';
import type { Bounds } from '../../geometry/bounds';
import type { ArchiveFault, MapArchive } from './map-archive';
import { MissingArchiveError, NoRangesError, RangeSource } from './range-source';

/** An archive whose header has been read. */
export interface OpenArchive extends MapArchive {
  readonly bounds: Bounds;
  readonly minzoom: number;
  readonly maxzoom: number;
  /** The names of the layers in its tiles. */
  readonly parts: readonly string[];
  /** The bytes of a tile; none where it has none there. */
  readonly tile: (z: number, x: number, y: number, signal: AbortSignal) => Promise<ArrayBuffer | undefined>;
}

/**
 * Reads header and metadata of an archive: one or two ranges of it.
 * @throws see {@link faultOf}
 */
export async function openArchive(archive: MapArchive): Promise<OpenArchive> {
  const file = new PMTiles(new RangeSource(archive.address));
  const header = await file.getHeader();
  if (header.tileType !== TileType.Mvt)
    throw new Error(`${archive.address}: tile type: found ${TileType[header.tileType]}, wanted Mvt`);
  const metadata = await file.getMetadata();
  const parts = partsOf(metadata);
  if (parts.length === 0)
    throw new Error(`${archive.address}: vector_layers: found none, wanted the layers of the tiles`);
  const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom } = header;
  return {
    ...archive,
    bounds: [minLon, minLat, maxLon, maxLat],
    minzoom: minZoom,
    maxzoom: maxZoom,
    parts,
    tile: async (z, x, y, signal) => (await file.getZxy(z, x, y, signal))?.data,
  };
}

/** The names in the `vector_layers` of the metadata, which MBTiles introduced and PMTiles keeps. */
function partsOf(metadata: unknown): readonly string[] {
  const { vector_layers } = (metadata ?? {}) as { readonly vector_layers?: unknown };
  if (!Array.isArray(vector_layers)) return [];
  return vector_layers.flatMap((layer: { id?: unknown } | null) =>
    typeof layer?.id === 'string' ? [layer.id] : [],
  );
}

/** Why an archive could not be opened: what came, but could not be read, is no archive, or is cut short. */
export function faultOf(error: unknown): ArchiveFault {
  if (error instanceof NoRangesError) return 'no-ranges';
  return error instanceof MissingArchiveError ? 'missing' : 'unreadable';
}
