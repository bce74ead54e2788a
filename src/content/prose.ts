import type { Block, Chapter, ClaimId, Inline, LinkTarget, ListedChapter, Passage } from './model';

/** A run of prose that nothing breaks: the words of a paragraph, or of an item of a list. */
type InlineRun = readonly Inline[];

/** The runs of a block, in reading order. */
export function inlineRuns(block: Block): readonly InlineRun[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.children];
    case 'quote':
      return block.children.flatMap(inlineRuns);
    case 'list':
      return block.items;
    case 'figure':
      return [];
  }
}

/** What of a chapter is read, in order: all but its pictures. Passages are counted from 1. */
export function passagesOf({ blocks }: Pick<Chapter, 'blocks'>): readonly Passage[] {
  return blocks.filter((block) => block.kind !== 'figure');
}

/** Whether the text of a chapter has come. */
export const hasText = (chapter: ListedChapter): chapter is Chapter => 'blocks' in chapter;

/** How many passages a chapter has. */
export const passageCount = (chapter: ListedChapter): number =>
  hasText(chapter) ? passagesOf(chapter).length : chapter.pending.passages;

/** Walks a run in reading order: an element comes before what it holds. */
export function* walkInlines(run: InlineRun): Generator<Inline, void> {
  for (const inline of run) {
    yield inline;
    if (inline.kind !== 'text') yield* walkInlines(inline.children);
  }
}

/** The words of a run, without its links and emphasis. */
export function inlineText(run: InlineRun): string {
  let text = '';
  for (const inline of walkInlines(run)) if (inline.kind === 'text') text += inline.text;
  return text;
}

/** The words of a block, without its links and emphasis; a space between two runs. */
export function blockText(block: Block): string {
  return inlineRuns(block).map(inlineText).join(' ');
}

/** What the links of a block lead to, in reading order. */
export function linkTargets(block: Block): LinkTarget[] {
  return inlineRuns(block)
    .flatMap((run) => [...walkInlines(run)])
    .flatMap((inline) => (inline.kind === 'link' ? [inline.to] : []));
}

/** The claims that the prose of a chapter marks, in reading order, each once. */
export function claimsInProse({ blocks }: Pick<Chapter, 'blocks'>): ClaimId[] {
  const targets = blocks.flatMap(linkTargets);
  return [...new Set(targets.flatMap((to) => (to.kind === 'claim' ? [to.id] : [])))];
}
