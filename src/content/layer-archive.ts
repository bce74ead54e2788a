import type { LayerId } from './vocabulary';

/**
 * An archive in the format of PMTiles, `geo/layers/<layer>.pmtiles`: more features of a layer than a page can hold, which
 * the map alone shows.
 */
export interface LayerArchive {
  readonly layer: LayerId;
  /** How many features it holds; null where it does not say. */
  readonly count: number | null;
}

/** The layers of tiles that an archive of features may have. */
export const ARCHIVE_PARTS = ['points', 'lines', 'areas'] as const;

/** Where an archive is published, from the site's root. */
export const archiveFile = (layer: LayerId): string => `geo/layers/${layer}.pmtiles`;

/** A feature of an archive, as far as its tiles know it. */
export interface ArchivedFeature {
  readonly layer: LayerId;
  readonly properties: Readonly<Record<string, unknown>>;
}
