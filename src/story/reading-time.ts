import type { Block, ListedChapter } from '../content/model';
import { blockText, hasText, passagesOf } from '../content/prose';

/** Reading aloud takes about this many words a minute. */
const WORDS_PER_MINUTE = 190;

/** Of a language that sets no spaces, this many characters. */
const CHARACTERS_PER_MINUTE = 300;

/** The flight of the camera to a passage. */
const FLIGHT_MS = 1500;

/** The letters of languages without spaces between their words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Time to take in some blocks, in milliseconds: for each the flight of the camera and the words. */
export function readingTimeMs(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + FLIGHT_MS + blockMs(block), 0);
}

/** How long the words of each passage take: counted once, as they stay as they are. */
const counted = new WeakMap<Block, number>();

function blockMs(block: Block): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const timeMs = wordsMs(blockText(block));
  counted.set(block, timeMs);
  return timeMs;
}

function wordsMs(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text
    .replace(UNSPACED, ' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
  return (words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE) * 60_000;
}

/**
 * How long the story takes from a passage to its end, in whole minutes, at least one.
 * @param chapters in reading order
 * @param at the chapter that is read
 * @param passage counted from 1
 */
export function minutesLeft(chapters: readonly ListedChapter[], at: ListedChapter, passage: number): number {
  const timesMs = chapters.slice(chapters.indexOf(at)).map((chapter) => {
    if (!hasText(chapter)) return chapter.pending.readingMs;
    return readingTimeMs(passagesOf(chapter).slice(chapter === at ? passage - 1 : 0));
  });
  const leftMs = timesMs.reduce((sum, timeMs) => sum + timeMs, 0);
  return Math.max(1, Math.round(leftMs / 60_000));
}
