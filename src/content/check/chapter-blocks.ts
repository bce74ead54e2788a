import type { BlockContent, DefinitionContent, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Block, Inline, LinkTarget } from '../model';
import { readLink } from './link-target';

/** A link of a chapter and the line, counted from 1, that it begins on. */
export interface PlacedLink {
  readonly to: LinkTarget;
  readonly line: number;
}

/** A run of text outside of links, as it stands in the file, and the line, counted from 1, that it begins on. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
}

/** What reading the prose gathers beside the blocks. */
export interface ProseNotes {
  readonly links: PlacedLink[];
  readonly texts: PlacedText[];
  readonly faults: { readonly line: number; readonly message: string }[];
}

type FlowContent = RootContent | BlockContent | DefinitionContent;

/** Turns Markdown's blocks into the model's; what the explorer does not draw becomes a fault. */
export function readBlocks(nodes: readonly FlowContent[], notes: ProseNotes): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', children: readInlines(node.children, notes) }];
      case 'blockquote':
        return [{ kind: 'quote', children: readBlocks(node.children, notes) }];
      case 'list':
        return [{ kind: 'list', items: node.children.map((item) => readItem(item, notes)) }];
      case 'yaml':
        return [];
      default:
        refuse(node, notes);
        return [];
    }
  });
}

function readItem(item: ListItem, notes: ProseNotes): readonly Inline[] {
  const [first, ...others] = item.children;
  const other = others[0];
  if (other !== undefined) refuse(other, notes, 'a second paragraph or list in a list item');
  if (first === undefined) return [];
  if (first.type === 'paragraph') return readInlines(first.children, notes);
  refuse(first, notes);
  return [];
}

function readInlines(nodes: readonly PhrasingContent[], notes: ProseNotes): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        notes.texts.push({ text: node.value, line: lineOf(node) });
        return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') }];
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, children: readInlines(node.children, notes) }];
      case 'link':
        return readLinkNode(node.url, node, readInlines(node.children, { ...notes, texts: [] }), notes);
      default:
        refuse(node, notes);
        return [];
    }
  });
}

function readLinkNode(url: string, node: Nodes, children: readonly Inline[], notes: ProseNotes): Inline[] {
  const link = readLink(url);
  if ('message' in link) {
    notes.faults.push({ line: lineOf(node), message: link.message });
    return [...children];
  }
  notes.links.push({ to: link.to, line: lineOf(node) });
  return [{ kind: 'link', to: link.to, children }];
}

const SPOKEN: Partial<Record<Nodes['type'], string>> = {
  code: 'a code block',
  inlineCode: 'code',
  image: 'an image',
  html: 'HTML',
  heading: 'a heading (the title stands in the front matter)',
  thematicBreak: 'a rule',
  break: 'a forced line break',
  linkReference: 'a link by reference',
  imageReference: 'an image',
  definition: 'a link definition',
};

function refuse(node: Nodes, notes: ProseNotes, what = SPOKEN[node.type] ?? node.type): void {
  const message = `found ${what}, wanted paragraphs, quotes, lists, emphasis and links`;
  notes.faults.push({ line: lineOf(node), message });
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
