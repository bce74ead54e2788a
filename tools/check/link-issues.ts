import { FIRST_LANGUAGE } from '../../src/content/first-language';
import type { LinkTarget } from '../../src/content/model';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { CheckedChapter } from './chapter';
import type { FeatureIndex } from './checked-files';
import type { CheckedClaims } from './claims';
import { FIRST_NAME, isFirst } from './first-language';
import type { Issue } from './issue';

/** Links of the story that lead nowhere, chapters that share an id, and chapters that only a translation has. */
export function linkIssues(
  index: FeatureIndex,
  claims: CheckedClaims,
  chapters: readonly CheckedChapter[],
): Issue[] {
  const langs = new Set(chapters.map(({ lang }) => lang));
  return [...langs].flatMap((lang) => {
    const ofLang = chapters.filter((checked) => checked.lang === lang);
    const ids = idsOf(ofLang);
    const dead = ofLang.flatMap((checked) => deadLinks(checked, { index, claims, ids }));
    return [...duplicates(ofLang), ...dead, ...extraChapters(lang, ids, chapters)];
  });
}

function idsOf(chapters: readonly CheckedChapter[]): string[] {
  return chapters.map(({ id }) => id);
}

/** What a link can lead to; `ids` are those of the chapters. */
interface Targets {
  readonly index: FeatureIndex;
  readonly claims: CheckedClaims;
  readonly ids: readonly string[];
}

function deadLinks({ file, links }: CheckedChapter, targets: Targets): Issue[] {
  return links.flatMap(({ to, line, column }) => {
    const message = whyDead(to, targets);
    if (message === undefined) return [];
    return [{ file, line, column, path: '', message, severity: 'error' as const }];
  });
}

function whyDead(to: LinkTarget, { index, claims, ids }: Targets): string | undefined {
  switch (to.kind) {
    case 'feature':
      if (index.ids.has(to.id)) return undefined;
      return `found a link to feature:${to.id}, no feature has that id${didYouMean(to.id, index.ids)}`;
    case 'chapter':
      if (ids.includes(to.id)) return undefined;
      return `found a link to chapter:${to.id}, no chapter has that id${didYouMean(to.id, ids)}`;
    case 'claim':
      if (claims.kind === 'none' || claims.locations.has(to.id)) return undefined;
      return `found a link to claim:${to.id}, no claim has that id${didYouMean(to.id, claims.locations.keys())}`;
    case 'layer':
    case 'web':
      return undefined;
  }
}

function duplicates(chapters: readonly CheckedChapter[]): Issue[] {
  return chapters.flatMap(({ file, id }, i) => {
    const first = chapters.slice(0, i).find((earlier) => earlier.id === id);
    if (first === undefined) return [];
    const message = `gives the chapter id "${id}", which ${first.file} has already`;
    return [{ file, path: '', message, severity: 'error' as const }];
  });
}

/** The story in another language has no chapter of its own. */
function extraChapters(lang: string, ids: readonly string[], chapters: readonly CheckedChapter[]): Issue[] {
  if (lang === FIRST_LANGUAGE) return [];
  const told = idsOf(chapters.filter(isFirst));
  const extra = ids.filter((id) => !told.includes(id));
  return extra.map((id) => ({
    file: `geo/languages/${lang}/story`,
    path: '',
    message: `chapter "${id}" is not in ${FIRST_NAME}`,
    severity: 'error',
  }));
}
