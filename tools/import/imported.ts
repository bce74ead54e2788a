import type { Geometry } from 'geojson';
import type { Bounds } from '../../src/geometry/bounds';

/** A place as a file has it: what it is called, what is said of it, where it lies. */
export interface ImportedPlace {
  readonly name?: string | undefined;
  readonly text?: string | undefined;
  readonly geometry: Geometry;
}

/** A part of a story as a file has it. */
export interface ImportedChapter {
  readonly title: string;
  /** Paragraphs of plain text. */
  readonly paragraphs: readonly string[];
  readonly bounds: Bounds;
  /** Its place among those of the file; absent: it has none. */
  readonly place?: number | undefined;
}

/** What came of one file. */
export interface Imported {
  readonly places: readonly ImportedPlace[];
  readonly chapters: readonly ImportedChapter[];
  /** What could not be taken over, and why. */
  readonly left: readonly string[];
}

/** A file that is none of the kinds that can be read, or holds nothing of them. */
export class UnreadableFile extends Error {}
