import { bytesToHeader, type Header, PMTiles, TileType } from 'pmtiles';
import { ARCHIVE_PARTS } from '../../src/content/layer-archive';
import { type Issue, quote } from './issue';

/** What is known of an archive that has been read. */
export interface CheckedArchive {
  /** How many features it says that it holds; null where it does not say, or could not be read. */
  readonly count: number | null;
  readonly issues: readonly Issue[];
}

const HEADER_BYTES = 127;
/** What an archive begins with. */
const WANTED = { magic: 'PMTiles', version: 3 } as const;

/** Layers of the tiles of an archive of the ground: the objects of a detail file. */
const GROUND_PARTS: readonly string[] = [
  'roads',
  'railways',
  'waterways',
  'water',
  'landuse',
  'buildings',
  'aeroways',
  'piers',
  'glaciers',
  'urban',
  'shore',
  'places',
  'peaks',
  'labels',
];

/**
 * Checks header and metadata of an archive in the format of PMTiles.
 * @param holds whether it holds features of a layer, or the ground
 */
export async function checkArchive(
  bytes: Buffer,
  file: string,
  holds: 'features' | 'ground',
): Promise<CheckedArchive> {
  const broken = (path: string, message: string): CheckedArchive => ({
    count: null,
    issues: [{ file, path, message, severity: 'error' }],
  });
  const magic = bytes.toString('latin1', 0, WANTED.magic.length);
  if (bytes.length < HEADER_BYTES || magic !== WANTED.magic)
    return broken('header', `found ${quote(magic)}, wanted an archive that begins with "${WANTED.magic}"`);
  const version = bytes.readUInt8(WANTED.magic.length);
  if (version !== WANTED.version)
    return broken('header.version', `found ${version}, wanted ${WANTED.version}`);
  const header = bytesToHeader(new Uint8Array(bytes.subarray(0, HEADER_BYTES)).buffer);
  try {
    const metadata = await metadataOf(bytes, file);
    const issues = [...headerIssues(header, bytes), ...partIssues(metadata, holds)];
    return {
      count: countIn(metadata),
      issues: issues.map(([path, message]) => ({ file, path, message, severity: 'error' })),
    };
  } catch (error) {
    return broken(
      'metadata',
      `${error instanceof Error ? error.message : error}; the file may have been cut short`,
    );
  }
}

/** Where, and what is wrong. */
type Fault = readonly [path: string, message: string];

function headerIssues(header: Header, bytes: Buffer): Fault[] {
  const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom, tileType } = header;
  const end = header.tileDataOffset + (header.tileDataLength ?? 0);
  const isBox = minLon < maxLon && minLat < maxLat && minLon >= -180 && maxLon <= 180;
  return [
    ...(tileType === TileType.Mvt
      ? []
      : [['header.tileType', `found ${TileType[tileType] ?? tileType}, wanted Mvt`] as const]),
    ...(isBox && Math.max(-minLat, maxLat) <= 90
      ? []
      : [
          [
            'header.bounds',
            `found ${quote([minLon, minLat, maxLon, maxLat])}, wanted west, south, east, north`,
          ] as const,
        ]),
    ...(minZoom <= maxZoom
      ? []
      : [['header.zoom', `found ${minZoom} to ${maxZoom}, wanted the lower first`] as const]),
    ...(end <= bytes.length
      ? []
      : [
          [
            'header.tileData',
            `found ${bytes.length} bytes, wanted ${end}; the file may have been cut short`,
          ] as const,
        ]),
  ];
}

function partIssues({ vector_layers }: Metadata, holds: 'features' | 'ground'): Fault[] {
  const allowed: readonly string[] = holds === 'ground' ? GROUND_PARTS : ARCHIVE_PARTS;
  if (!Array.isArray(vector_layers) || vector_layers.length === 0)
    return [['metadata.vector_layers', `found ${quote(vector_layers)}, wanted the layers of the tiles`]];
  return vector_layers.flatMap((layer: { id?: unknown; fields?: object } | null, at): Fault[] => {
    const path = `metadata.vector_layers[${at}]`;
    if (!allowed.includes(String(layer?.id)))
      return [[`${path}.id`, `found ${quote(layer?.id)}, wanted one of ${allowed.join(', ')}`]];
    const fields = Object.keys(layer?.fields ?? {});
    const missing = holds === 'features' ? ['id', 'name'].filter((name) => !fields.includes(name)) : [];
    return missing.map((name) => [`${path}.fields.${name}`, 'missing']);
  });
}

interface Metadata {
  readonly vector_layers?: unknown;
  readonly tilestats?: { readonly layers?: readonly { readonly count?: unknown }[] };
}

async function metadataOf(bytes: Buffer, file: string): Promise<Metadata> {
  const archive = new PMTiles({
    getKey: () => file,
    getBytes: async (offset, length) => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
  return ((await archive.getMetadata()) ?? {}) as Metadata;
}

/** By the statistics that tippecanoe writes. */
function countIn({ tilestats }: Metadata): number | null {
  const counts = tilestats?.layers?.map(({ count }) => count) ?? [];
  if (counts.length === 0 || !counts.every((count) => typeof count === 'number')) return null;
  return counts.reduce((sum, count) => sum + count, 0);
}
