import type { ClaimId } from '../../src/content/model';
import type { SourceLocation } from '../../src/data/clinic/source-location';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { CheckedChapter } from './chapter';
import type { FeatureIndex } from './checked-files';
import type { CheckedClaims } from './claims';
import { isFirst } from './first-language';
import { type Issue, quote } from './issue';
import { issueAt } from './issue-location';
import { precisionFault } from './time-issues';

/** Claims about features that do not exist, claims that the story leaves out, and claims that it marks twice. */
export function claimIssues(
  index: FeatureIndex,
  claims: CheckedClaims,
  chapters: readonly CheckedChapter[],
): Issue[] {
  const langs = new Set(chapters.map(({ lang }) => lang));
  return [
    ...unknownFeatures(index, claims),
    ...unmarkedClaims(claims, chapters),
    ...timeFaults(claims),
    ...[...langs].flatMap((lang) => markedAgain(chapters.filter((checked) => checked.lang === lang))),
  ];
}

function unknownFeatures(index: FeatureIndex, { claims, locations }: CheckedClaims): Issue[] {
  return claims.flatMap(({ id, features }) =>
    features.flatMap((feature, i) => {
      const location = locations.get(id);
      if (location === undefined || index.ids.has(feature)) return [];
      const message = `found "${feature}", no feature has that id${didYouMean(feature, index.ids)}`;
      return [issueAt(location, ['features', i], message)];
    }),
  );
}

/** The time of a claim against its precision, and against the years that its date says. */
function timeFaults({ claims, locations }: CheckedClaims): Issue[] {
  return claims.flatMap(({ id, date = '', time, time_precision }) => {
    const location = locations.get(id);
    if (location === undefined) return [];
    const fault = precisionFault(time, time_precision);
    const said = date.match(/\b(?:19|20)\d\d\b/g) ?? [];
    const held: string[] = JSON.stringify(time ?? '').match(/\b(?:19|20)\d\d\b/g) ?? [];
    const isApart = held.length > 0 && said.length > 0 && !said.some((year) => nearAny(year, held));
    const apart = `found ${quote(date)} and the time ${held.join(' to ')}, more than two years apart`;
    return [
      ...(fault === undefined ? [] : [issueAt(location, ['time_precision'], fault)]),
      ...(isApart ? [issueAt(location, ['time'], apart, 'warning')] : []),
    ];
  });
}

/** The article may be off by a little: that is what the claims are about. */
const nearAny = (year: string, years: readonly string[]) =>
  years.some((other) => Math.abs(Number(year) - Number(other)) <= 2);

/** A reader of the first story comes past every claim. */
function unmarkedClaims({ locations }: CheckedClaims, chapters: readonly CheckedChapter[]): Issue[] {
  const told = chapters.filter(isFirst);
  const marked = new Set(told.flatMap(marksIn).map(({ id }) => id));
  return [...locations].flatMap(([id, location]) =>
    marked.has(id)
      ? []
      : [issueAt(location, [], `no chapter marks this claim, wanted a link to claim:${id}`)],
  );
}

interface Mark extends SourceLocation {
  readonly id: ClaimId;
  readonly file: string;
}

function marksIn({ file, links }: CheckedChapter): Mark[] {
  return links.flatMap(({ to, line, column }) =>
    to.kind === 'claim' ? [{ id: to.id, file, line, column }] : [],
  );
}

function markedAgain(chapters: readonly CheckedChapter[]): Issue[] {
  const firsts = new Map<ClaimId, Mark>();
  return chapters.flatMap(marksIn).flatMap((mark): Issue[] => {
    const first = firsts.get(mark.id);
    if (first === undefined) {
      firsts.set(mark.id, mark);
      return [];
    }
    const { id, file, line, column } = mark;
    const message = `marks claim:${id} again, after ${first.file}:${first.line}`;
    return [{ file, line, column, path: '', message, severity: 'warning' }];
  });
}
