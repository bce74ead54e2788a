import type { ClaimId } from '../content/model';
import type { Translator } from './translator';

/** The number of a claim, as readers know it: 18 for `c18`. */
export const claimNumber = (id: ClaimId): number => Number(id.slice(1));

/** What a claim is called: "Claim 18". */
export const claimTitle = (id: ClaimId, t: Translator): string =>
  t('claim.title', { number: claimNumber(id) });
