import { isHan } from './text-width';

/**
 * Breaks a text into lines of about the same width, none much wider than `most`, as MapLibre does.
 * @param widthOf the width of a text, in the unit of `most`
 */
export function breakLines(text: string, most: number, widthOf: (text: string) => number): string[] {
  const count = Math.ceil(widthOf(text) / most);
  if (count <= 1) return [text];
  const target = widthOf(text) / count;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const longer = line + piece;
    const over = widthOf(longer.trimEnd()) - target;
    const under = target - widthOf(line.trimEnd());
    if (line !== '' && lines.length < count - 1 && over > under) {
      lines.push(line.trimEnd());
      line = piece;
    } else line = longer;
  }
  return [...lines, line.trimEnd()];
}

/** Chinese characters that begin no line: what closes a part of a sentence. */
const CLOSING = '，。、：；！？）》」』';

/**
 * Unbreakable pieces: words with the space or hyphen after them, and single Chinese characters with the mark after them.
 */
function pieces(text: string): string[] {
  const words = text.match(/\S+?(?:[-–/]|\s+|$)|\S+/gu) ?? [];
  const found: string[] = [];
  for (const piece of words.flatMap((word) => ([...word].some(isHan) ? [...word] : [word]))) {
    if (found.length > 0 && CLOSING.includes(piece)) found.push(`${found.pop()}${piece}`);
    else found.push(piece);
  }
  return found;
}
