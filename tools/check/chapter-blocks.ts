import type {
  BlockContent,
  DefinitionContent,
  Link,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Block, Inline, LinkTarget } from '../../src/content/model';
import { inlineText } from '../../src/content/prose';
import type { SourceLocation } from '../../src/data/clinic/source-location';
import { type LocatedFigure, type LocatedScene, readComment } from './chapter-comments';
import { type Issue, quote } from './issue';
import { issueAt } from './issue-location';
import { readLink } from './link-target';
import { proseFaults } from './text-faults';

/** A link of a chapter and where it begins. */
export interface LocatedLink extends SourceLocation {
  readonly to: LinkTarget;
}

/** A run of text outside of links, as it stands in the file, and where it begins. */
export interface LocatedText extends SourceLocation {
  readonly text: string;
}

/** What reading the prose gathers beside the blocks. */
export interface ProseNotes {
  readonly scenes: LocatedScene[];
  readonly figures: LocatedFigure[];
  /** What is wrong with scenes and pictures by themselves. */
  readonly issues: Issue[];
  readonly links: LocatedLink[];
  readonly texts: LocatedText[];
  readonly faults: (SourceLocation & { readonly message: string })[];
}

type FlowContent = RootContent | BlockContent | DefinitionContent;

/** Turns the blocks of a whole chapter into the model's, with the scenes and pictures that stand between them. */
export function readChapterBlocks(nodes: readonly FlowContent[], file: string, notes: ProseNotes): Block[] {
  const blocks: Block[] = [];
  let passage = 1;
  /** A scene waits for the passage that it belongs to. */
  let waiting: LocatedScene | null = null;
  for (const node of nodes) {
    const place = { file, passage, ...locationOf(node) };
    const comment = node.type === 'html' ? readComment(node.value, place) : null;
    if (comment?.kind === 'faulty') notes.issues.push(...comment.issues);
    else if (comment !== null) {
      loseScene(waiting, notes);
      waiting = comment.kind === 'scene' ? comment : null;
      if (comment.kind === 'figure') {
        notes.figures.push(comment);
        blocks.push({ kind: 'figure', id: comment.id });
      }
    } else {
      for (const block of readBlocks([node], notes)) {
        blocks.push(waiting === null ? block : withScene(block, waiting, notes));
        waiting = null;
        passage += 1;
      }
    }
  }
  loseScene(waiting, notes);
  return blocks;
}

function withScene(block: Block, located: LocatedScene, notes: ProseNotes): Block {
  notes.scenes.push(located);
  return block.kind === 'figure' ? block : { ...block, scene: located.scene };
}

function loseScene(waiting: LocatedScene | null, notes: ProseNotes): void {
  if (waiting === null) return;
  const message =
    'found a scene with no paragraph after it, wanted it right before a paragraph, quote or list';
  notes.issues.push(issueAt(waiting.location, [], message));
}

/** Turns Markdown's blocks into the model's; what the explorer does not draw becomes a fault. */
function readBlocks(nodes: readonly FlowContent[], notes: ProseNotes): Block[] {
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
        notes.texts.push({ text: node.value, ...locationOf(node) });
        for (const message of proseFaults(node.value)) notes.faults.push({ ...locationOf(node), message });
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

function readLinkNode(url: string, node: Link, children: readonly Inline[], notes: ProseNotes): Inline[] {
  const link = readLink(url);
  const fault = 'message' in link ? link.message : linkTextFault(url, node, children);
  if (fault !== undefined) notes.faults.push({ ...locationOf(node), message: fault });
  if ('message' in link) return [...children];
  notes.links.push({ to: link.to, ...locationOf(node) });
  return [{ kind: 'link', to: link.to, children }];
}

/** A link is named by its text, and by nothing else. */
function linkTextFault(url: string, node: Link, children: readonly Inline[]): string | undefined {
  if (inlineText(children).trim() === '') return `found a link to "${url}" without text`;
  if (node.title) return `found the link title ${quote(node.title)}, which nobody sees; wanted none`;
  return undefined;
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
  notes.faults.push({ ...locationOf(node), message });
}

function locationOf(node: Nodes): SourceLocation {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
