import type { FeatureCollection } from 'geojson';
import type { BasemapTopology } from '../../src/map/basemap';
import type { DetailEntry } from '../../src/map/detail/detail-file';

/** What the files of the basemap hold. */
export interface BasemapFiles {
  readonly topology: BasemapTopology;
  readonly names: FeatureCollection;
  /** An address of the light relief that holds the picture itself. */
  readonly relief: string;
  /** The index of the detailed ground. */
  readonly detail: readonly DetailEntry[];
  /** The files of the detailed ground under the plans, by their names in the index. */
  readonly grounds: ReadonlyMap<string, unknown>;
}
