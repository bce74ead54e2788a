/** A passage of a chapter: where it stands in the file, and what it is to be. */
interface TranslatedPassage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SCENE = /<!--\s*scene\b[\s\S]*?-->\r?\n/g;

/**
 * The file of a chapter in another language: as that of the first, with its title and its passages translated. Scenes
 * are those of the first language; pictures stay where they stand.
 * @param original text of the file in the first language
 * @param passages all of them, in order
 */
export function translatedChapter(
  original: string,
  title: string,
  passages: readonly TranslatedPassage[],
): string {
  let text = '';
  let at = 0;
  for (const { start, end, text: translated } of passages) {
    text += original.slice(at, start) + translated.trim();
    at = end;
  }
  text += original.slice(at);
  return text.replace(SCENE, '').replace(/^title:.*$/m, () => `title: ${JSON.stringify(title.trim())}`);
}
