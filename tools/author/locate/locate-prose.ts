import type { RootContent } from 'mdast';
import type { JsonValue, Located, Target } from '../../../src/author/protocol';
import { FIRST_LANGUAGE } from '../../../src/content/first-language';
import { frontMatterIn } from '../edit/front-matter';
import { refuse } from '../refused';
import type { AtlasTexts } from './atlas-texts';
import { blocksOf, passagesAmong } from './prose-tree';
import { readPieces } from './read-pieces';

type TargetOf<What extends Target['what']> = Extract<Target, { what: What }>;

/** A passage with its source, and which of its letters stand where. */
export function locatePassage(texts: AtlasTexts, target: TargetOf<'passage'>): Located {
  const { file, text, node, start, end } = passageIn(texts, target);
  const pieces = readPieces(node, text, start);
  return { file, hash: texts.hash(file), start, end, text: text.slice(start, end), pieces };
}

/** The comment `scene` before a passage; without one, the place where it would stand: where the passage begins. */
export function locateScene(texts: AtlasTexts, target: TargetOf<'scene'>): Located {
  const { file, text, node, start, blocks } = passageIn(texts, target);
  const before = blocks[blocks.indexOf(node) - 1];
  const isScene = before?.type === 'html' && /^<!--\s*scene\b/.test(before.value);
  const [from = start, to = start] = isScene
    ? [before.position?.start.offset, before.position?.end.offset]
    : [];
  return { file, hash: texts.hash(file), start: from, end: to, text: text.slice(from, to) };
}

function passageIn(
  texts: AtlasTexts,
  { lang, chapter, passage }: Omit<TargetOf<'passage'>, 'what'>,
): {
  file: string;
  text: string;
  blocks: readonly RootContent[];
  node: RootContent;
  start: number;
  end: number;
} {
  const file = chapterFile(texts, lang, chapter);
  const text = file === undefined ? undefined : texts.get(file);
  if (file === undefined || text === undefined) return noChapter(lang, chapter);
  const blocks = blocksOf(text);
  const passages = passagesAmong(blocks);
  const node = passages[passage - 1];
  const [start, end] = [node?.position?.start.offset, node?.position?.end.offset];
  if (node === undefined || start === undefined || end === undefined) {
    return refuse('not-found', `${file}: found ${passages.length} passages, wanted passage ${passage}`);
  }
  return { file, text, blocks, node, start, end };
}

/** The front matter of a chapter; where the language has not got the chapter yet, the file that it would be in. */
export function locateChapter(texts: AtlasTexts, { lang, chapter }: TargetOf<'chapter'>): Located {
  const file = chapterFile(texts, lang, chapter);
  const text = file === undefined ? undefined : texts.get(file);
  if (file !== undefined && text !== undefined) {
    const front = frontMatterIn(text, file);
    return { file, hash: texts.hash(file), path: [], value: front.value as JsonValue, text };
  }
  const first = chapterFile(texts, FIRST_LANGUAGE, chapter);
  const isSpoken = texts.get(`languages/${lang}/language.json`) !== undefined;
  if (first === undefined || !isSpoken) return noChapter(lang, chapter);
  const named = first.replace(/^languages\/[^/]+/, () => `languages/${lang}`);
  return { file: named, hash: null, path: [] };
}

const noChapter = (lang: string, chapter: string): never =>
  refuse('not-found', `found no chapter ${JSON.stringify(chapter)} in languages/${lang}/story`);

/** The file of a chapter: its name is the id and a number that orders it. */
function chapterFile(texts: AtlasTexts, lang: string, chapter: string): string | undefined {
  const folder = `languages/${lang}/story/`;
  return texts
    .matching(/\/story\/[^/]+\.md$/)
    .find(
      (file) => file.startsWith(folder) && file.slice(folder.length).replace(/^\d+-|\.md$/g, '') === chapter,
    );
}
