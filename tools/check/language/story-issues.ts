import type { Block, Chapter, LinkTarget } from '../../../src/content/model';
import { blockText, linkTargets } from '../../../src/content/prose';
import type { CheckedChapter } from '../chapter';
import { FIRST_NAME, isFirst } from '../first-language';
import type { Issue } from '../issue';
import type { CheckedLanguages } from './language-files';
import { whyUntranslated } from './script';
import { describeFigures } from './translation-issues';

const FRONT_MATTER = ['part', 'bounds', 'layers', 'years', 'paragraphs'] as const;

/** Chapters that differ from those of the first language in more than their words. */
export function storyIssues(chapters: readonly CheckedChapter[], { infos }: CheckedLanguages): Issue[] {
  const english = new Map(chapters.filter(isFirst).map((checked) => [checked.id, checked]));
  return chapters.flatMap((checked) => {
    const original = english.get(checked.id);
    const locale = infos.find(({ lang }) => lang === checked.lang)?.value?.locale;
    if (isFirst(checked) || original === undefined || locale === undefined) return [];
    return chapterIssues(checked, original, locale);
  });
}

function chapterIssues(checked: CheckedChapter, original: CheckedChapter, locale: string): Issue[] {
  const issue = (message: string, severity: Issue['severity'] = 'error'): Issue => {
    return { file: checked.file, path: '', message, severity };
  };
  const name = original.file.replace(/^.*\//, '');
  const misnamed = checked.file.endsWith(`/${name}`)
    ? []
    : [issue(`wanted the file name of the ${FIRST_NAME} chapter, ${name}`)];
  const { chapter } = checked;
  const { chapter: english } = original;
  if (chapter === undefined || english === undefined) return misnamed;
  const others = FRONT_MATTER.filter(
    (member) => JSON.stringify(chapter[member]) !== JSON.stringify(english[member]),
  );
  return [
    ...misnamed,
    ...others.map((member) => issue(`front matter: "${member}" differs from the ${FIRST_NAME} chapter`)),
    ...textMessages(english.title, chapter.title, locale).map((message) =>
      issue(`title ${message}`, 'warning'),
    ),
    ...blockMessages(chapter, english, locale).map(([message, severity]) => issue(message, severity)),
  ];
}

function textMessages(english: string, text: string, locale: string): string[] {
  return [whyUntranslated(english, text, locale), describeFigures(english, text)].flatMap(
    (message) => message ?? [],
  );
}

function blockMessages(chapter: Chapter, english: Chapter, locale: string): [string, Issue['severity']][] {
  if (chapter.blocks.length !== english.blocks.length) {
    const message = `found ${chapter.blocks.length} paragraphs, wanted ${english.blocks.length}, as in ${FIRST_NAME}`;
    return [[message, 'warning']];
  }
  const figures = chapter.blocks.map(figureOf);
  const wanted = english.blocks.map(figureOf);
  const moved = figures.findIndex((id, i) => id !== wanted[i]);
  if (moved !== -1) {
    const [found, wants] = [figures[moved], wanted[moved]].map((id) => id ?? 'a paragraph');
    return [[`block ${moved + 1}: found ${found}, wanted ${wants}, as in ${FIRST_NAME}`, 'error']];
  }
  return chapter.blocks.flatMap((block, i): [string, Issue['severity']][] => {
    const original = english.blocks[i];
    if (original === undefined) return [];
    const where = `paragraph ${i + 1}`;
    return [
      // A translation follows its original: it may be behind, and is shown as it stands.
      ...linkMessages(linksIn(block), linksIn(original)).map((message): [string, 'warning'] => [
        `${where} ${message}`,
        'warning',
      ]),
      ...textMessages(blockText(original), blockText(block), locale).map((message): [string, 'warning'] => [
        `${where} ${message}`,
        'warning',
      ]),
    ];
  });
}

/** The picture that a block is. */
const figureOf = (block: Block) => (block.kind === 'figure' ? `the figure "${block.id}"` : undefined);

function linkMessages(found: readonly string[], wanted: readonly string[]): string[] {
  const missing = without(wanted, found).map((link) => `has no link to ${link}, which ${FIRST_NAME} has`);
  const extra = without(found, wanted).map((link) => `links to ${link}, which ${FIRST_NAME} does not`);
  return [...missing, ...extra];
}

/** What is left of a list when each entry of another is taken out once. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...list];
  for (const other of others) {
    const i = left.indexOf(other);
    if (i !== -1) left.splice(i, 1);
  }
  return left;
}

const linksIn = (block: Block): string[] => linkTargets(block).map(spell);

function spell(to: LinkTarget): string {
  return to.kind === 'web' ? to.url : `${to.kind}:${to.id}`;
}
