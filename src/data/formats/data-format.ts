import type { LocatedFinding } from '../clinic/decode';
import type { Path } from '../clinic/finding';
import type { SourceLocation } from '../clinic/source-location';

/** The formats that are read. */
export type FormatId = 'geojson' | 'geojson-lines' | 'topojson' | 'kml' | 'kmz' | 'gpx' | 'csv';

/** The beginning of a file, from which its format is told. */
export interface FileHead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As text, whatever it is. */
  readonly text: string;
}

/** A file as it lies there, unpacked. */
export interface DataFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file says is a feature, not yet checked, and where it stands. */
export interface RawFeature {
  /** Plain data, as of JSON. */
  readonly value: unknown;
  /** Where a part of it stands in the file; null where that is not known. */
  readonly locate: (path: Path) => SourceLocation | null;
  /** What the reader of the format found against it. */
  readonly faults?: readonly LocatedFinding[];
}

/** What came of reading a file. */
export interface RawData {
  readonly features: readonly RawFeature[];
  /** What is wrong with the file as a whole, or with parts of it that are no feature. */
  readonly faults: readonly LocatedFinding[];
  /** The coordinate system that it names, as in `EPSG:32643`; null: none, or the usual one. */
  readonly crs: string | null;
}

/** Called now and then with how far reading has come. */
export type ReadProgress = (readBytes: number, features: number) => void;

/** One format. Its libraries come when the first file of it does. */
export interface DataFormat {
  readonly id: FormatId;
  /** Endings of names, without the dot. */
  readonly extensions: readonly string[];
  /** Whether a file is of this format, by what stands in it. */
  readonly detect: (head: FileHead) => boolean;
  /** Never throws for what a file holds: that comes back as faults. */
  readonly read: (file: DataFile, progress: ReadProgress) => Promise<RawData>;
}

/** What came of a file of which nothing can be read. */
export const nothingRead = (...faults: readonly LocatedFinding[]): RawData => ({
  features: [],
  faults,
  crs: null,
});
