import type { FindingCode } from './finding-code';

/** A finding as a reader is told of it. Plain data, which a worker can send. */
export interface ClinicFinding {
  readonly code: FindingCode;
  /** An `error` keeps its feature off the map; a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** Position of the feature in the file, from 0; null: it is about the file. */
  readonly feature: number | null;
  /** Id of the feature, where it has one. */
  readonly id: string | null;
  /** Where inside the feature or the file; empty for the whole. */
  readonly path: string;
  /** Counted from 1; null where the format does not tell. */
  readonly line: number | null;
  readonly column: number | null;
  readonly found: string;
  /** As a value; empty where the words alone say what is wanted. */
  readonly wanted: string;
  /** The same in English, with found and wanted in it. */
  readonly message: string;
}

/** How often a kind of finding occurs in a file, also beyond those that are listed. */
export interface FindingCount {
  readonly code: FindingCode;
  readonly count: number;
}
