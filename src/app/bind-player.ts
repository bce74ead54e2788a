import { effect, signal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { Block } from '../content/model';
import { blockText } from '../content/prose';
import type { ViewState } from '../state/view-state';
import type { Presentation } from '../story/context';
import { type HideablePage, onUserActivity, watchHidden } from './on-user-activity';

/** Reading aloud takes about this many words a minute. */
const WORDS_PER_MINUTE = 190;

/** The flight of the camera to a chapter. */
const FLIGHT_MS = 2500;

/** Time to take in a chapter, in milliseconds: the flight of the camera and the words. */
export function readingTimeMs(blocks: readonly Block[]): number {
  const words = blocks.reduce((sum, block) => sum + wordsIn(blockText(block)), 0);
  return FLIGHT_MS + (words / WORDS_PER_MINUTE) * 60_000;
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/**
 * Goes to the next chapter when the present one has been read, while the story plays; pauses it as soon as the reader
 * does anything else. While the page is hidden the story waits, and begins the chapter again when it is visible.
 */
export function bindPlayer(state: ViewState, index: AtlasIndex, page: HideablePage): void {
  const hidden = watchHidden(page);
  effect(() => {
    const chapter = state.story.chapter.value === null ? null : index.chapter(state.story.chapter.value);
    if (!state.story.playing.value || hidden.value || chapter === null) return undefined;
    const timer = setTimeout(() => turnPage(state, index), readingTimeMs(chapter.blocks));
    return () => clearTimeout(timer);
  });
  onUserActivity(page, '[data-player]', () => {
    if (state.story.playing.peek()) state.story.pause();
  });
}

function turnPage(state: ViewState, index: AtlasIndex): void {
  const now = state.story.chapter.peek();
  const next = now === null ? null : index.chapterAfter(now);
  if (next) state.showChapter(next.id);
  else state.story.pause();
}

/** Full screen: whether it is on, and the way in and out. */
export function bindPresentation(document: Document): Presentation {
  const presenting = signal(false);
  document.addEventListener('fullscreenchange', () => {
    presenting.value = document.fullscreenElement !== null;
    document.documentElement.toggleAttribute('data-presenting', presenting.value);
  });
  const present = () => {
    const asked = presenting.peek()
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    asked.catch((error: unknown) => console.warn('Full screen was not allowed:', error));
  };
  return { presenting, present };
}
