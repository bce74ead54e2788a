import type { Claim } from './model';
import { type ClaimKind, type LayerId, type Theme, VERDICTS, type Verdict } from './vocabulary';

/** Which claims the check view lists; what is absent does not matter. */
export interface ClaimFilter {
  readonly verdict?: Verdict;
  readonly theme?: Theme;
  readonly kind?: ClaimKind;
  readonly group?: LayerId;
  /** Only claims with a place on the map. */
  readonly placed?: boolean;
  /** `verdict`: disagreements first; `story`: in order of the article. */
  readonly order: 'verdict' | 'story';
}

/** The claims that a filter leaves, in its order. */
export function filterClaims<Some extends Claim>(claims: readonly Some[], filter: ClaimFilter): Some[] {
  const left = claims.filter(
    (claim) =>
      fits(filter.verdict, claim.verdict) &&
      fits(filter.theme, claim.theme) &&
      fits(filter.kind, claim.kind) &&
      fits(filter.group, claim.group) &&
      (!filter.placed || claim.features.length > 0),
  );
  if (filter.order === 'story') return left;
  return left.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

const fits = <T>(wanted: T | undefined, found: T | undefined) => wanted === undefined || wanted === found;

/** How many claims have each verdict, in order of the vocabulary; verdicts without claims are left out. */
export function countVerdicts(claims: readonly Claim[]): { verdict: Verdict; count: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}
