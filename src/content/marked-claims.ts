import type { Block, Chapter, ClaimId, Inline } from './model';

/** The claims that the prose of a chapter marks, in reading order, each once. */
export function markedClaims({ blocks }: Pick<Chapter, 'blocks'>): ClaimId[] {
  return [...new Set(blocks.flatMap(claimsOfBlock))];
}

function claimsOfBlock(block: Block): ClaimId[] {
  switch (block.kind) {
    case 'paragraph':
      return block.children.flatMap(claimsOfInline);
    case 'quote':
      return block.children.flatMap(claimsOfBlock);
    case 'list':
      return block.items.flat().flatMap(claimsOfInline);
  }
}

function claimsOfInline(inline: Inline): ClaimId[] {
  if (inline.kind === 'text') return [];
  if (inline.kind === 'link' && inline.to.kind === 'claim') return [inline.to.id];
  return inline.children.flatMap(claimsOfInline);
}
