import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';

/** The blocks of a chapter, as the content check reads them. */
export const blocksOf = (markdown: string): readonly RootContent[] =>
  fromMarkdown(markdown, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  }).children;

/** What of a chapter is read: the passages that pages count from 1. */
export const passagesAmong = (blocks: readonly RootContent[]): readonly RootContent[] =>
  blocks.filter(
    (block) => block.type === 'paragraph' || block.type === 'blockquote' || block.type === 'list',
  );
