import type { Geometry } from 'geojson';

/** A feature of a layer's file, as far as what an atlas leaves unsaid follows from it. */
export interface WrittenFeature {
  readonly id?: unknown;
  readonly geometry?: Geometry | null;
  /** It lies in a layer whose places may lie outside the region. */
  readonly isAbroad?: boolean;
  readonly time?: { readonly date?: unknown; readonly interval?: unknown };
  readonly properties?: {
    readonly waypoints?: unknown;
    readonly stop?: { readonly route?: unknown; readonly km?: unknown };
    readonly facts?: unknown;
  };
}
