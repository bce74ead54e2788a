import { FIRST_LANGUAGE } from '../content/first-language';
import type { ListedChapter } from '../content/model';
import { type AuthorConnection, RefusedError } from './connection';
import type { RecordEdit } from './edits-between';
import type { FileEdit, JsonValue, Located, Target } from './protocol';
import { chapterEdits, type ShownView, sceneText } from './view-edits';

/**
 * The edits of the front matter of a chapter, in all languages that have it: each file says for itself where the map
 * stands, and all say the same.
 * @param languages codes of the languages
 * @param edits what is to change in one of them
 * @throws `RefusedError` where the chapter is not found in the first language
 */
export async function frontMatterEdits(
  connection: AuthorConnection,
  chapter: string,
  languages: readonly string[],
  edits: (frontMatter: JsonValue) => readonly RecordEdit[],
): Promise<FileEdit[]> {
  const found = await Promise.all(
    languages.map((lang) => located(connection, { what: 'chapter', lang, chapter }, lang === FIRST_LANGUAGE)),
  );
  return found.flatMap((front): FileEdit[] => {
    if (front?.value === undefined || front.hash === null) return [];
    const { file, hash, value, path = [] } = front;
    return edits(value).map((edit) => ({ ...edit, path: [...path, ...edit.path], file, hash }));
  });
}

/** The edits that make a chapter begin with a view. */
export const viewOfChapter = (
  connection: AuthorConnection,
  chapter: string,
  languages: readonly string[],
  view: ShownView,
): Promise<FileEdit[]> =>
  frontMatterEdits(connection, chapter, languages, (front) => chapterEdits(front, view));

/** The edit that gives a passage a scene with a view. Scenes are those of the first language. */
export async function viewOfPassage(
  connection: AuthorConnection,
  chapter: ListedChapter,
  passage: number,
  view: ShownView,
): Promise<FileEdit[]> {
  const target = { what: 'scene', lang: FIRST_LANGUAGE, chapter: chapter.id, passage } as const;
  const { file, hash, start = 0, end = 0, text = '' } = await connection.ask({ kind: 'locate', target });
  if (hash === null) return [];
  const scene = sceneText(text, view, { layers: chapter.layers ?? [], years: chapter.years ?? null });
  // A comment that is there ends before the line's end.
  const written = text.endsWith('\n') || text === '' ? scene : scene.trimEnd();
  return written === text ? [] : [{ file, hash, edit: 'splice', start, end, found: text, text: written }];
}

/** Where something stands; null where a language lacks it. */
async function located(
  connection: AuthorConnection,
  target: Target,
  isNeeded: boolean,
): Promise<Located | null> {
  try {
    return await connection.ask({ kind: 'locate', target });
  } catch (error) {
    if (!isNeeded && error instanceof RefusedError && error.refusal?.why === 'not-found') return null;
    throw error;
  }
}
