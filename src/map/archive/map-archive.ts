import type { LayerId } from '../../content/vocabulary';

/** An archive of tiles that a map is to draw. */
export interface MapArchive {
  /** Unique among all of them. */
  readonly name: string;
  readonly address: string;
  /** The layer whose symbols its features have; null: it is a part of the ground. */
  readonly layer: LayerId | null;
}

/** Why an archive is not drawn. */
export type ArchiveFault =
  /** The host sends whole files alone. */
  | 'no-ranges'
  /** It is no archive of vector tiles, or of another version. */
  | 'unreadable'
  /** It does not come. */
  | 'missing'
  /** The map is drawn without WebGL. */
  | 'unable';

/** An archive that is not drawn. */
export interface ArchiveFailure {
  readonly archive: MapArchive;
  readonly fault: ArchiveFault;
}
