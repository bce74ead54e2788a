import type { Dispute } from '../../../src/content/model';
import type { CheckedBasemap } from '../basemap';
import type { CheckedChapter } from '../chapter';
import type { CheckedManifest, FeatureIndex } from '../checked-files';
import type { CheckedClaims } from '../claims';
import type { CheckedFigures } from '../figures';

/** What the languages translate. */
export interface Translatable {
  readonly manifest: CheckedManifest;
  readonly index: FeatureIndex;
  readonly claims: CheckedClaims;
  readonly figures: CheckedFigures;
  readonly disputes: readonly Dispute[];
  readonly chapters: readonly CheckedChapter[];
  readonly basemap: CheckedBasemap;
}
