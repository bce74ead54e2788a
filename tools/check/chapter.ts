import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Chapter, ChapterId } from '../../src/content/model';
import { passagesOf } from '../../src/content/prose';
import { type LocatedLink, type LocatedText, type ProseNotes, readChapterBlocks } from './chapter-blocks';
import type { LocatedFigure, LocatedScene } from './chapter-comments';
import { readFrontMatter } from './front-matter';
import type { Issue } from './issue';
import { issuesOf } from './parse';

/** A chapter with the places of its links, texts, scenes and pictures; `chapter` is absent where the front matter does not hold up. */
export interface CheckedChapter {
  readonly file: string;
  readonly id: ChapterId;
  readonly lang: string;
  readonly chapter?: Chapter;
  readonly links: readonly LocatedLink[];
  readonly texts: readonly LocatedText[];
  readonly scenes: readonly LocatedScene[];
  readonly figures: readonly LocatedFigure[];
  readonly issues: readonly Issue[];
}

/** The longest chapter has a twentieth of it. A reader of Markdown takes its time with deep nests in long texts. */
const LONGEST_CHAPTER_CHARACTERS = 60_000;

/** Quotes in quotes and the like; prose has one. */
const MAX_QUOTE_LEVELS_COUNT = 10;

/** The time that emphasis takes to read grows with the cube of its marks; a chapter has less than a hundred. */
const MAX_EMPHASIS_MARKS_COUNT = 1000;

const NAME = /^\d{2,3}-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads one chapter of the story: Markdown with front matter in YAML. Its id is the name of its file without the
 * number that orders it: `04-the-road.md` is `the-road`.
 */
export function checkChapter(lang: string, markdown: string, file: string): CheckedChapter {
  const name = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const id = name.replace(/^\d+-/, '');
  const issues: Issue[] = [];
  const report = (message: string) => issues.push({ file, path: '', message, severity: 'error' });
  if (!NAME.test(name)) report(`found the file name "${name}.md", wanted one such as "04-the-road.md"`);
  const unreadable = whyUnreadable(markdown);
  if (unreadable !== undefined) {
    report(unreadable);
    return { file, id, lang, links: [], texts: [], scenes: [], figures: [], issues };
  }
  const tree = fromMarkdown(markdown.replace(/^\uFEFF/, ''), {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
  const notes: ProseNotes = { links: [], texts: [], scenes: [], figures: [], issues: [], faults: [] };
  const blocks = readChapterBlocks(tree.children, file, notes);
  if (passagesOf({ blocks }).length === 0) report('no prose, wanted at least one paragraph');
  const front = readFrontMatter(yamlOf(tree), file);
  issues.push(...issuesOf(front), ...notes.issues);
  issues.push(...notes.faults.map((fault): Issue => ({ file, path: '', ...fault, severity: 'error' })));
  const { links, texts, scenes, figures } = notes;
  const checked = { file, id, lang, links, texts, scenes, figures, issues };
  return front.kind === 'faulty' ? checked : { ...checked, chapter: { id, lang, ...front.value, blocks } };
}

function whyUnreadable(markdown: string): string | undefined {
  if (markdown.length > LONGEST_CHAPTER_CHARACTERS) {
    return `found ${markdown.length} characters, wanted a chapter of at most ${LONGEST_CHAPTER_CHARACTERS}`;
  }
  const marks = markdown.match(/[*_[\]`<]/g)?.length ?? 0;
  if (marks > MAX_EMPHASIS_MARKS_COUNT) {
    return `found ${marks} marks of emphasis, links and code, wanted at most ${MAX_EMPHASIS_MARKS_COUNT}`;
  }
  const deep = markdown
    .split('\n')
    .some((line) => (/^[\s>*+-]*/.exec(line)?.[0].match(/[>*+-]/g)?.length ?? 0) > MAX_QUOTE_LEVELS_COUNT);
  return deep ? `found quotes or lists nested deeper than ${MAX_QUOTE_LEVELS_COUNT} levels` : undefined;
}

function yamlOf({ children: [first] }: Root): string | undefined {
  return first?.type === 'yaml' ? first.value : undefined;
}
