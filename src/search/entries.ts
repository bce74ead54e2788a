import type { Translation } from '../content/check/language/translation';
import type { Language } from '../content/language';
import type { Atlas, Block, Chapter, Claim, ContentFeature, Inline, Source } from '../content/model';
import type { Verdict } from '../content/vocabulary';

/** What is found, in the order in which equally good finds are shown. */
export const ENTRY_GROUPS = ['feature', 'stop', 'chapter', 'claim', 'source'] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

/** Something that the search can find. */
export interface SearchEntry {
  /** The kind and the id of it: `feature:gwadar`, `chapter:the-road`, `claim:c18`, `source:s70`. */
  readonly id: string;
  readonly group: EntryGroup;
  /** Its name in English; of a source, as it is printed. */
  readonly title: string;
  /** Its names in other languages. */
  readonly names: Readonly<Record<Language, string>>;
  /** What else is said of it. */
  readonly text: string;
  readonly verdict?: Verdict;
}

/** The content as the search needs it. */
export interface SearchContent {
  readonly atlas: Pick<Atlas, 'layers' | 'chapters' | 'claims' | 'sources'>;
  readonly languages: ReadonlyMap<Language, Translation>;
}

/** All that the search can find in the content. */
export function entriesOf(content: SearchContent): readonly SearchEntry[] {
  const { layers, chapters, claims, sources } = content.atlas;
  const others = [...content.languages.values()].filter(({ info }) => info.code !== 'en');
  return [
    ...Object.values(layers).flatMap(({ features }) => features.map((feature) => ofFeature(feature, others))),
    ...chapters.map((chapter) => ofChapter(chapter, others)),
    ...claims.map((claim) => ofClaim(claim, others)),
    ...Object.values(sources).map(ofSource),
  ];
}

function ofFeature({ id, properties }: ContentFeature, others: readonly Translation[]): SearchEntry {
  const { name, kind, summary, stop } = properties;
  return {
    id: `feature:${id}`,
    group: stop === undefined ? 'feature' : 'stop',
    title: name,
    names: namesIn(others, ({ features }) => features[id]?.name),
    text: `${kind.replaceAll('-', ' ')} ${summary}`,
  };
}

function ofChapter({ id, title, blocks }: Chapter, others: readonly Translation[]): SearchEntry {
  const told = ({ story }: Translation) => story.chapters.find((chapter) => chapter.id === id);
  const bodies = [blocks, ...others.map((other) => told(other)?.blocks ?? [])];
  return {
    id: `chapter:${id}`,
    group: 'chapter',
    title,
    names: namesIn(others, (other) => told(other)?.title),
    text: bodies.flat().map(textOfBlock).join(' '),
  };
}

function ofClaim(
  { id, statement, date, record, verdict }: Claim,
  others: readonly Translation[],
): SearchEntry {
  return {
    id: `claim:${id}`,
    group: 'claim',
    title: statement,
    names: namesIn(others, ({ claims }) => claims[id]?.statement),
    text: [id, date, record].filter(Boolean).join(' '),
    verdict,
  };
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

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return textOf(block.children);
    case 'quote':
      return block.children.map(textOfBlock).join(' ');
    case 'list':
      return block.items.map(textOf).join(' ');
  }
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : textOf(inline.children))).join('');
}
