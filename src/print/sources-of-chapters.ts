import type { References } from '../content/citation/reference';
import type { Chapter, ClaimId, FeatureId, Mention, SourceId } from '../content/model';
import { claimsInProse } from '../content/prose';
import { collator } from '../i18n/formats';

/** A reference in the list of a handout. */
export interface PrintedReference {
  readonly id: SourceId;
  readonly reference: string;
}

/** The references that the claims, places and pictures of some chapters rest on, in order of the bibliography. */
export function sourcesOfChapters(
  references: References,
  chapters: readonly Chapter[],
  mentions: readonly Pick<Mention, 'feature' | 'chapter'>[],
  pictured: ReadonlySet<SourceId> = new Set(),
): readonly PrintedReference[] {
  const chapterIds = new Set(chapters.map(({ id }) => id));
  const claims = new Set<ClaimId>(chapters.flatMap(claimsInProse));
  const features = new Set<FeatureId>(
    mentions.filter(({ chapter }) => chapterIds.has(chapter)).map(({ feature }) => feature),
  );
  const { compare } = collator('en', { ignorePunctuation: true, numeric: true });
  return Object.entries(references)
    .filter(
      ([id, { supports }]) =>
        pictured.has(id) ||
        supports.claims.some((id) => claims.has(id)) ||
        supports.features.some((id) => features.has(id)),
    )
    .map(([id, { reference }]) => ({ id, reference }))
    .sort((a, b) => compare(a.reference, b.reference));
}
