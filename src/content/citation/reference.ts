import type { ChapterId, ClaimId, Dispute, FeatureId, SourceId } from '../model';

/** What rests on a source: each once, in order of the layers, of the article, of the file. */
export interface Supports {
  readonly features: readonly FeatureId[];
  readonly claims: readonly ClaimId[];
  /** Notes on disputed borders. */
  readonly disputes: readonly Dispute['id'][];
  /** Those with a picture that is drawn from it. */
  readonly chapters: readonly ChapterId[];
}

/** A source as the build formatted it. */
export interface Reference {
  /** Plain text in APA style, 7th edition; where the source has an address, that comes last. */
  readonly reference: string;
  readonly bibtex: string;
  readonly supports: Supports;
}

/** The published file `geo/references.json`, in order of the bibliography. */
export type References = Readonly<Record<SourceId, Reference>>;
