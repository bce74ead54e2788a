import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import * as v from 'valibot';
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Chapter, ChapterId } from '../model';
import { type PlacedLink, type PlacedText, type ProseNotes, readBlocks } from './chapter-blocks';
import type { Issue, Path } from './issue';
import { parse } from './parse';
import type { Place } from './place';
import { bounds, layerId, number, some, strict, text } from './schema';

/** A chapter with the lines of its links and texts; `chapter` is absent where the front matter does not hold up. */
export interface CheckedChapter {
  readonly file: string;
  readonly id: ChapterId;
  readonly lang: string;
  readonly chapter?: Chapter;
  readonly links: readonly PlacedLink[];
  readonly texts: readonly PlacedText[];
  readonly issues: readonly Issue[];
}

const year = v.pipe(
  number,
  v.integer('wanted a year'),
  v.minValue(1900, 'wanted a year'),
  v.maxValue(2100, 'wanted a year'),
);
const frontMatterSchema = strict({
  title: text,
  part: text,
  bounds,
  layers: v.exactOptional(v.array(layerId, 'wanted a list of layers')),
  years: v.exactOptional(
    v.pipe(
      v.strictTuple([year, year], 'wanted [from, to]'),
      v.check(([from, to]) => from <= to, 'wanted the earlier year first'),
    ),
  ),
  paragraphs: some(v.pipe(number, v.integer('wanted whole numbers')), 'paragraph numbers'),
});

/**
 * Reads one chapter of the story: Markdown with front matter in YAML. Its id is the name of its file without the
 * number that orders it: `04-the-road.md` is `the-road`.
 */
export function checkChapter(lang: string, markdown: string, file: string): CheckedChapter {
  const id = file.replace(/^.*\//, '').replace(/^\d+-/, '').replace(/\.md$/, '');
  const tree = fromMarkdown(markdown, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
  const notes: ProseNotes = { links: [], texts: [], faults: [] };
  const blocks = readBlocks(tree.children, notes);
  const front = readFrontMatter(tree, file);
  const faults = notes.faults.map((fault): Issue => ({ file, path: '', ...fault, severity: 'error' }));
  const { links, texts } = notes;
  if (front.kind === 'faulty') return { file, id, lang, links, texts, issues: [...front.issues, ...faults] };
  return { file, id, lang, chapter: { id, lang, ...front.value, blocks }, links, texts, issues: faults };
}

function readFrontMatter(tree: Root, file: string) {
  const [node] = tree.children;
  const lines = new LineCounter();
  const document = parseDocument(node?.type === 'yaml' ? node.value : '', { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const lineOf = (path: Path) => {
    const key = path[0];
    if (key === undefined || !isMap(document.contents)) return 1;
    const range = document.getIn([key], true);
    return hasRange(range) ? lineAt(range.range[0]) : undefined;
  };
  const place: Place = { file, lineOf, at: [] };
  const [broken] = document.errors;
  if (broken !== undefined) {
    const message = `front matter is not YAML: ${broken.message.split('\n')[0]}`;
    const issue: Issue = { file, line: lineAt(broken.pos[0]), path: '', message, severity: 'error' };
    return { kind: 'faulty' as const, issues: [issue] };
  }
  return parse(frontMatterSchema, document.toJS(), place);
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
