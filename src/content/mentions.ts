import type { Story } from './language';
import type { Block, Chapter, FeatureId, Inline, Mention } from './model';

interface Link {
  readonly feature: FeatureId;
  readonly start: number;
}

/** A run of prose as plain text, with the links to features in it. */
interface Run {
  text: string;
  readonly links: Link[];
}

/** A story with its mentions, which follow from its chapters. */
export const storyOf = (chapters: readonly Chapter[]): Story => ({
  chapters,
  mentions: chapters.flatMap(mentionsIn),
});

/** The places of a chapter that speak of a feature, in reading order. */
export function mentionsIn(chapter: Chapter): Mention[] {
  const sentences = segmenterOf(chapter.lang);
  const found = chapter.blocks.flatMap(runsOf).flatMap((run) =>
    run.links.map(({ feature, start }) => ({
      feature,
      chapter: chapter.id,
      lang: chapter.lang,
      excerpt: sentences?.segment(run.text).containing(start)?.segment.trim() ?? run.text,
    })),
  );
  return found.map((mention, index) => ({ ...mention, index }));
}

/** Null in browsers that cannot tell sentences apart, which show the paragraph. */
const segmenterOf = (lang: string): Intl.Segmenter | null =>
  'Segmenter' in Intl ? new Intl.Segmenter(lang, { granularity: 'sentence' }) : null;

function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'paragraph':
      return [runOf(block.children)];
    case 'quote':
      return block.children.flatMap(runsOf);
    case 'list':
      return block.items.map(runOf);
  }
}

function runOf(inlines: readonly Inline[]): Run {
  const run: Run = { text: '', links: [] };
  for (const inline of inlines) append(inline, run);
  return run;
}

function append(inline: Inline, run: Run): void {
  if (inline.kind === 'text') {
    run.text += inline.text;
    return;
  }
  if (inline.kind === 'link' && inline.to.kind === 'feature') {
    run.links.push({ feature: inline.to.id, start: run.text.length });
  }
  for (const child of inline.children) append(child, run);
}
