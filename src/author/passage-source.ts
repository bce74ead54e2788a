import type { Located } from './protocol';

/** Offsets in the source of a passage. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where words that were read stand in the source of their passage.
 * @param start how many letters of the passage stand before them, as read
 * @returns offsets in `text`; null where the words are not there, or parts of them are markup
 */
export function rangeOfWords(
  { text = '', pieces = [] }: Pick<Located, 'text' | 'pieces'>,
  words: string,
  start: number,
): SourceRange | null {
  const end = start + words.length;
  const from = pieces.find(({ read, length }) => start >= read && start < read + length);
  const to = pieces.find(({ read, length }) => end > read && end <= read + length);
  if (from === undefined || to === undefined) return null;
  const range = { start: from.at + start - from.read, end: to.at + end - to.read };
  return text.slice(range.start, range.end) === words ? range : null;
}

/** A link of the prose to a place or a claim. */
export const linkText = (words: string, to: string): string => `[${words}](${to})`;

/** A text with a part of it replaced. */
export const withPart = (text: string, { start, end }: SourceRange, part: string): string =>
  text.slice(0, start) + part + text.slice(end);

/** The text of a part of the page as it is read, without the author's own tools. */
export function readText(range: Range): string {
  const copy = range.cloneContents();
  for (const tools of copy.querySelectorAll('[data-author]')) tools.remove();
  return copy.textContent ?? '';
}
