import type { ChapterId } from '../content/model';

/** A position of reading on the plain page. */
export interface ReadingPosition {
  readonly chapter: ChapterId;
  /** Index of the paragraph in the chapter. */
  readonly paragraph: number;
}

/** A chapter is the one being read when it begins above this share of the window's height. */
const READING_LINE_RATIO = 0.3;

/** Where the reader is on the plain page; null where reading has not begun. */
export function readingPosition({ documentElement }: Document): ReadingPosition | null {
  if (documentElement.dataset.reads === undefined) return null;
  const line = window.innerHeight * READING_LINE_RATIO;
  const chapters = [...documentElement.querySelectorAll('#story > main > section.chapter')];
  const chapter = chapters.findLast((one) => one.getBoundingClientRect().top <= line);
  if (chapter === undefined) return null;
  const paragraphs = [...(chapter.querySelector('.prose')?.children ?? [])];
  const read = paragraphs.findIndex((one) => one.getBoundingClientRect().bottom > 0);
  return { chapter: chapter.id, paragraph: Math.max(0, read) };
}

/** Whether the page shows the explorer as it will begin: see `src/early/early-script.ts`. */
export const isPainted = ({ documentElement }: Document): boolean =>
  documentElement.dataset.script === 'painted';

/** Scrolls the explorer to where the reader was. */
export function restoreReadingPosition(app: HTMLElement, { paragraph }: ReadingPosition): void {
  app.querySelector('.story .prose')?.children[paragraph]?.scrollIntoView({ block: 'start' });
}

/**
 * Puts the explorer in the place of the page for readers without script. What was painted of it stays as it is:
 * whoever renders it has done so into the same elements. See `src/early/early-script.ts` for what the page does until then.
 */
export function activate({ documentElement }: Document, app: HTMLElement, story: HTMLElement | null): void {
  documentElement.dataset.script = 'runs';
  for (const mark of ['data-plain', 'data-reads']) documentElement.removeAttribute(mark);
  app.hidden = false;
  app.removeAttribute('aria-busy');
  story?.remove();
}
