import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Bounds } from '../../geometry/bounds';
import type { ClinicFinding, FindingCount } from '../clinic/clinic-finding';
import type { FindingCode } from '../clinic/finding-code';
import type { FormatId } from '../formats/data-format';
import type { SavedFeature, WrittenFormat } from '../write/written-format';

/** What is told of a file that was read: all but its features. */
export interface DataSummary {
  readonly name: string;
  readonly format: FormatId | null;
  /** How many features stand in the file. */
  readonly readCount: number;
  /** How many of them hold up. */
  readonly goodCount: number;
  /** How many of those that hold up are of a kind of geometry; `none` has none. */
  readonly geometries: Readonly<Record<string, number>>;
  readonly bounds: Bounds | null;
  /** The names of the properties. */
  readonly columns: readonly string[];
  readonly findings: readonly ClinicFinding[];
  readonly counts: readonly (FindingCount & { readonly isMendable: boolean })[];
  /** What was mended, in that order. */
  readonly mends: readonly FindingCode[];
}

/** A feature of a reader's own, and its position in its file. */
export interface OwnFeature {
  readonly i: number;
  readonly feature: Feature<Geometry | null>;
}

/** What the page asks of the worker, by its name: what it sends and what it gets. */
export interface DataAnswers {
  /** Reads a file, and mends it as it was mended before. */
  readonly read: readonly [
    {
      readonly file: Blob;
      readonly name: string;
      readonly region: Bounds | null;
      readonly mends: readonly FindingCode[];
    },
    DataSummary,
  ];
  readonly mend: readonly [
    { readonly code: FindingCode },
    { readonly isMended: boolean; readonly summary: DataSummary },
  ];
  readonly undo: readonly [null, DataSummary];
  /** A vector tile; null: it is empty. */
  readonly tile: readonly [
    { readonly z: number; readonly x: number; readonly y: number },
    ArrayBuffer | null,
  ];
  /** Features for a map that draws no tiles, as many as it can bear. */
  readonly plain: readonly [null, FeatureCollection];
  /** The features near a position, the nearest first. */
  readonly near: readonly [
    { readonly lon: number; readonly lat: number; readonly reachDeg: number },
    readonly OwnFeature[],
  ];
  /** A stretch of the features, in the order of the file. */
  readonly list: readonly [{ readonly from: number; readonly count: number }, readonly OwnFeature[]];
  /** Features from elsewhere, as a file; nothing need have been read. */
  readonly save: readonly [
    { readonly format: WrittenFormat; readonly name: string; readonly features: readonly SavedFeature[] },
    string,
  ];
  /** Rows as a table for a spreadsheet. */
  readonly table: readonly [
    { readonly fields: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] },
    string,
  ];
  /** The features that hold up, as a file. */
  readonly write: readonly [{ readonly format: WrittenFormat }, string];
}

export type DataQuestion = keyof DataAnswers;

/** A question with its number, by which its answer is known. */
export interface DataRequest<Q extends DataQuestion = DataQuestion> {
  readonly number: number;
  readonly question: Q;
  readonly input: DataAnswers[Q][0];
}

/** What the worker sends. */
export type DataResponse =
  | { readonly number: number; readonly kind: 'answer'; readonly answer: DataAnswers[DataQuestion][1] }
  | { readonly number: number; readonly kind: 'failed'; readonly message: string }
  | {
      readonly number: number;
      readonly kind: 'progress';
      readonly readBytes: number;
      readonly features: number;
    };
