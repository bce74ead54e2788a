import type { References } from '../content/citation/reference';
import type { Chapter, ClaimId, FeatureId, Mention } from '../content/model';
import { claimsInProse } from '../content/prose';

/** The references that the claims and places of some chapters rest on, in order of the bibliography. */
export function sourcesOfChapters(
  references: References,
  chapters: readonly Chapter[],
  mentions: readonly Pick<Mention, 'feature' | 'chapter'>[],
): readonly string[] {
  const chapterIds = new Set(chapters.map(({ id }) => id));
  const claims = new Set<ClaimId>(chapters.flatMap(claimsInProse));
  const features = new Set<FeatureId>(
    mentions.filter(({ chapter }) => chapterIds.has(chapter)).map(({ feature }) => feature),
  );
  return Object.values(references)
    .filter(
      ({ supports }) =>
        supports.claims.some((id) => claims.has(id)) || supports.features.some((id) => features.has(id)),
    )
    .map(({ reference }) => reference)
    .sort(new Intl.Collator('en', { ignorePunctuation: true, numeric: true }).compare);
}
