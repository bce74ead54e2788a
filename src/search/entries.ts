import { FIRST_LANGUAGE } from '../content/first-language';
import type { Language, Translation } from '../content/language';
import type { Atlas, Chapter, Claim, ContentFeature, Source } from '../content/model';
import { blockText } from '../content/prose';
import type { Verdict } from '../content/vocabulary';
import { claimNumber } from '../i18n/claim-title';

/** What is found, in the order in which equally good finds are shown. */
export const ENTRY_GROUPS = ['feature', 'stop', 'chapter', 'claim', 'source'] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

/** Something that the search can find. */
export interface SearchEntry {
  /** The kind and the id of it: `feature:gwadar`, `chapter:the-road`, `claim:c18`, `source:s70`. */
  readonly id: string;
  readonly group: EntryGroup;
  /** Its name in the first language; of a source, as it is printed. */
  readonly title: string;
  /** Its names in other languages. */
  readonly names: Readonly<Record<Language, string>>;
  /** What else it is called, in any language. */
  readonly also?: readonly string[];
  /** 1 (known from afar) to 5; see the features. */
  readonly importance: number;
  /** How many passages and claims speak of it. */
  readonly mentionCount: number;
  /** What else is said of it. */
  readonly text: string;
  readonly verdict?: Verdict;
}

/** The content as the search needs it. */
export interface SearchContent {
  readonly atlas: Pick<Atlas, 'layers' | 'chapters' | 'mentions' | 'claims' | 'sources'>;
  readonly languages: ReadonlyMap<Language, Translation>;
}

/** All that the search can find in the content. */
export function searchEntries(content: SearchContent): readonly SearchEntry[] {
  const { layers, chapters, claims, sources } = content.atlas;
  const mentionCounts = countMentions(content.atlas);
  const others = othersOf(content.languages);
  return [
    ...Object.values(layers).flatMap(({ features }) =>
      features.map((feature) => ofFeature(feature, others, mentionCounts)),
    ),
    ...chapters.map((chapter) => ofChapter(chapter, others)),
    ...claims.map((claim) => ofClaim(claim, content.languages)),
    ...Object.values(sources).map(ofSource),
  ];
}

/** All languages but the one that the content itself is in. */
const othersOf = (languages: SearchContent['languages']): readonly Translation[] =>
  [...languages.values()].filter(({ info }) => info.code !== FIRST_LANGUAGE);

/** How many passages and claims speak of each feature. */
function countMentions({ mentions, claims }: SearchContent['atlas']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of [
    ...mentions.map(({ feature }) => feature),
    ...claims.flatMap(({ features }) => features),
  ]) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function ofFeature(
  { id, properties }: ContentFeature,
  others: readonly Translation[],
  mentionCounts: ReadonlyMap<string, number>,
): SearchEntry {
  const { name, kind, summary, stop, importance = 3, also_called: also } = properties;
  return {
    id: `feature:${id}`,
    group: stop === undefined ? 'feature' : 'stop',
    title: name,
    names: namesIn(others, ({ features }) => features[id]?.name),
    ...(also && { also }),
    importance,
    mentionCount: mentionCounts.get(id) ?? 0,
    text: `${kind.replaceAll('-', ' ')} ${summary}`,
  };
}

function ofChapter({ id, title, blocks }: Chapter, others: readonly Translation[]): SearchEntry {
  const chapterIn = ({ story }: Translation) => story.chapters.find((chapter) => chapter.id === id);
  const bodies = [blocks, ...others.map((other) => chapterIn(other)?.blocks ?? [])];
  return {
    id: `chapter:${id}`,
    group: 'chapter',
    title,
    names: namesIn(others, (other) => chapterIn(other)?.title),
    importance: 2,
    mentionCount: 0,
    text: bodies.flat().map(blockText).join(' '),
  };
}

function ofClaim(
  { id, statement, date, record, verdict }: Claim,
  languages: SearchContent['languages'],
): SearchEntry {
  const others = othersOf(languages);
  return {
    id: `claim:${id}`,
    group: 'claim',
    title: statement,
    names: namesIn(others, ({ claims }) => claims[id]?.statement),
    also: [id, ...[...languages.values()].map((language) => numberedClaim(language, id))],
    importance: 3,
    mentionCount: 0,
    text: [date, record].filter(Boolean).join(' '),
    verdict,
  };
}

/** "Claim 18", as the language says it. */
function numberedClaim({ messages }: Translation, id: string): string {
  return (messages['claim.title'] ?? '').replace(/\{number.*\}/, String(claimNumber(id)));
}

function ofSource(source: Source): SearchEntry {
  const { id, title, publisher, author = [], issued } = source;
  const authors = author.flatMap(({ literal, given, family }) => [literal, given, family]);
  const year = issued?.['date-parts'][0]?.[0];
  return {
    id: `source:${id}`,
    group: 'source',
    title,
    names: {},
    importance: 5,
    mentionCount: 0,
    text: [id, source['container-title'], publisher, ...authors, year].filter(Boolean).join(' '),
  };
}

function namesIn(
  others: readonly Translation[],
  nameIn: (other: Translation) => string | undefined,
): Readonly<Record<Language, string>> {
  const names = others.flatMap((other) => {
    const name = nameIn(other);
    return name === undefined ? [] : [[other.info.code, name]];
  });
  return Object.fromEntries(names);
}
