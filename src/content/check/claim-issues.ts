import type { ClaimId } from '../model';
import type { CheckedChapter } from './chapter';
import type { CheckedClaims } from './claims';
import type { KnownFeatures } from './cross-file';
import type { Issue } from './issue';
import { issueAt } from './place';
import { didYouMean } from './suggest';

/** Claims about features that do not exist, claims that the story leaves out, and claims that it marks twice. */
export function claimIssues(
  known: KnownFeatures,
  claims: CheckedClaims,
  chapters: readonly CheckedChapter[],
): Issue[] {
  const langs = new Set(chapters.map(({ lang }) => lang));
  return [
    ...unknownFeatures(known, claims),
    ...unmarkedClaims(claims, chapters),
    ...[...langs].flatMap((lang) => markedAgain(chapters.filter((checked) => checked.lang === lang))),
  ];
}

function unknownFeatures(known: KnownFeatures, { claims, places }: CheckedClaims): Issue[] {
  return claims.flatMap(({ id, features }) =>
    features.flatMap((feature, i) => {
      const place = places.get(id);
      if (place === undefined || known.ids.has(feature)) return [];
      const message = `found "${feature}", no feature has that id${didYouMean(feature, known.ids)}`;
      return [issueAt(place, ['features', i], message)];
    }),
  );
}

/** A reader of the English story comes past every claim. */
function unmarkedClaims({ places }: CheckedClaims, chapters: readonly CheckedChapter[]): Issue[] {
  const english = chapters.filter(({ lang }) => lang === 'en');
  const marked = new Set(english.flatMap(marksIn).map(({ id }) => id));
  return [...places].flatMap(([id, place]) =>
    marked.has(id) ? [] : [issueAt(place, [], `no chapter marks this claim, wanted a link to claim:${id}`)],
  );
}

interface Mark {
  readonly id: ClaimId;
  readonly file: string;
  readonly line: number;
}

function marksIn({ file, links }: CheckedChapter): Mark[] {
  return links.flatMap(({ to, line }) => (to.kind === 'claim' ? [{ id: to.id, file, line }] : []));
}

function markedAgain(chapters: readonly CheckedChapter[]): Issue[] {
  const firsts = new Map<ClaimId, Mark>();
  return chapters.flatMap(marksIn).flatMap((mark): Issue[] => {
    const first = firsts.get(mark.id);
    if (first === undefined) {
      firsts.set(mark.id, mark);
      return [];
    }
    const { id, file, line } = mark;
    const message = `marks claim:${id} again, after ${first.file}:${first.line}`;
    return [{ file, line, path: '', message, severity: 'warning' }];
  });
}
