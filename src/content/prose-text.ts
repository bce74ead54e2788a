import type { Block, Inline } from './model';

/** The words of a block, without its links and emphasis. */
export function textOfBlock(block: Block): string {
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
