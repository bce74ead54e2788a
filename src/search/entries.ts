import type { Story } from '../content/check/atlas';
import type { Names } from '../content/check/names';
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
  readonly zh?: string;
  readonly ur?: string;
  /** What else is said of it. */
  readonly text: string;
  readonly verdict?: Verdict;
}

/** The content as the search needs it. */
export interface SearchContent {
  readonly atlas: Pick<Atlas, 'layers' | 'chapters' | 'claims' | 'sources'>;
  readonly names: Readonly<Record<string, Names>>;
  readonly stories: Readonly<Record<string, Story>>;
}

/** All that the search can find in the content. */
export function entriesOf(content: SearchContent): readonly SearchEntry[] {
  const { layers, chapters, claims, sources } = content.atlas;
  return [
    ...Object.values(layers).flatMap(({ features }) =>
      features.map((feature) => ofFeature(feature, content.names)),
    ),
    ...chapters.map((chapter) => ofChapter(chapter, content.stories)),
    ...claims.map(ofClaim),
    ...Object.values(sources).map(ofSource),
  ];
}

function ofFeature({ id, properties }: ContentFeature, names: SearchContent['names']): SearchEntry {
  const { name, kind, summary, stop } = properties;
  return {
    id: `feature:${id}`,
    group: stop === undefined ? 'feature' : 'stop',
    title: name,
    ...translated((lang) => names[lang]?.[id]?.name),
    text: `${kind.replaceAll('-', ' ')} ${summary}`,
  };
}

function ofChapter({ id, title, blocks }: Chapter, stories: SearchContent['stories']): SearchEntry {
  const inLanguage = (lang: string) => stories[lang]?.chapters.find((chapter) => chapter.id === id);
  const bodies = [blocks, inLanguage('zh')?.blocks ?? [], inLanguage('ur')?.blocks ?? []];
  return {
    id: `chapter:${id}`,
    group: 'chapter',
    title,
    ...translated((lang) => inLanguage(lang)?.title),
    text: bodies.flat().map(textOfBlock).join(' '),
  };
}

function ofClaim({ id, statement, date, record, verdict }: Claim): SearchEntry {
  return {
    id: `claim:${id}`,
    group: 'claim',
    title: statement,
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
    text: [id, source['container-title'], publisher, ...authors, year].filter(Boolean).join(' '),
  };
}

function translated(nameIn: (lang: 'zh' | 'ur') => string | undefined): Pick<SearchEntry, 'zh' | 'ur'> {
  const [zh, ur] = [nameIn('zh'), nameIn('ur')];
  return { ...(zh === undefined ? {} : { zh }), ...(ur === undefined ? {} : { ur }) };
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
