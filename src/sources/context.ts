import type { References } from '../content/citation/reference';
import type { ClaimId } from '../content/model';
import type { Verdict } from '../content/vocabulary';
import type { Resource } from '../state/resource';
import { requiredContext } from '../ui/context';

/** What the bibliography, and the features that cite it, take from the composition root. */
export interface SourcesContext {
  readonly references: Resource<References>;
  /** The verdict on each claim, in order of the article. */
  readonly verdicts: Readonly<Record<ClaimId, Verdict>>;
}

export const [SourcesProvider, useSources] = requiredContext<SourcesContext>('the sources');
