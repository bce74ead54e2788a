import type { WrittenManifest } from '../../src/content/manifest';
import type { ContentFeature, FeatureId, RenamedIds } from '../../src/content/model';
import type { CheckedBasemap } from './basemap';
import type { CheckedChapter } from './chapter';
import type { CheckedClaims } from './claims';
import type { CheckedDisputes } from './disputes';
import type { CheckedFigures } from './figures';
import type { Issue } from './issue';
import type { IssueLocation } from './issue-location';
import type { CheckedLanguages } from './language/language-files';
import type { CheckedLayer } from './layer';
import type { CheckedSources } from './sources';

/** All files of the content, each sound by itself. */
export interface CheckedFiles {
  readonly manifest: CheckedManifest;
  readonly layers: readonly CheckedLayer[];
  readonly chapters: readonly CheckedChapter[];
  readonly languages: CheckedLanguages;
  readonly sources: CheckedSources;
  readonly claims: CheckedClaims;
  readonly figures: CheckedFigures;
  readonly disputes: CheckedDisputes;
  readonly renamed: CheckedRenamed;
  readonly basemap: CheckedBasemap;
  /** The names of the files of the detailed ground. */
  readonly grounds: readonly string[];
  /** What is wrong with the detailed ground. */
  readonly detailIssues: readonly Issue[];
  /** Files that nothing reads. */
  readonly unknownFiles: readonly Issue[];
}

/** A feature, the layer it lives in and its place. */
export interface IndexedFeature {
  readonly feature: ContentFeature;
  readonly layer: CheckedLayer['id'];
  readonly location: IssueLocation;
}

/** The features of all layers. */
export interface FeatureIndex {
  /** Those that hold up; of two with the same id the first. */
  readonly byId: ReadonlyMap<FeatureId, IndexedFeature>;
  /** All ids, also of features that do not hold up: a reference to them is no second mistake. */
  readonly ids: ReadonlySet<FeatureId>;
}

/** What an atlas says of itself; null where that does not hold up. */
export interface CheckedManifest {
  readonly manifest: WrittenManifest | null;
  readonly location: IssueLocation;
  readonly issues: readonly Issue[];
}

/** The old ids and what they are now. */
export interface CheckedRenamed {
  readonly renamed: RenamedIds;
  readonly location: IssueLocation;
  readonly issues: readonly Issue[];
}
