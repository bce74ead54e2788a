import type { ChapterId } from '../content/model';

/** Where on the plain page somebody reads. */
export interface ReadingPosition {
  readonly chapter: ChapterId;
  /** Place of the paragraph among those of the chapter. */
  readonly paragraph: number;
}

/** How far down a chapter must have come, of the window, to be the one that is read. */
const READING_LINE_RATIO = 0.3;

/** The place where a reader has come to on the plain page; null where nobody has begun to read. */
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
