import { effect, signal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import { hasText, passagesOf } from '../content/prose';
import type { ViewState } from '../state/view-state';
import type { Presentation } from '../story/context';
import { readingTimeMs } from '../story/reading-time';
import { stepPassage } from '../story/telling';
import { type HideablePage, onUserActivity, watchHidden } from './on-user-activity';

/**
 * Tells the story passage by passage: leads to each, shows its scene, and waits as long as reading it takes. Pauses as
 * soon as the reader does anything else. While the page is hidden the story waits, and begins the passage again when it
 * is visible.
 */
export function bindPlayer(state: ViewState, index: AtlasIndex, page: HideablePage): void {
  const hidden = watchHidden(page);
  effect(() => {
    const { chapter: id, playing, passage } = state.story;
    const chapter = id.value === null ? null : index.chapter(id.value);
    if (!playing.value || hidden.value || chapter === null || !hasText(chapter)) return undefined;
    const read = passagesOf(chapter)[(passage.value ?? 1) - 1];
    const timer = setTimeout(() => readOn(state, index), readingTimeMs(read ? [read] : []));
    return () => clearTimeout(timer);
  });
  onUserActivity(page, '[data-player]', () => {
    if (state.story.playing.peek()) state.story.pause();
  });
  page.addEventListener(
    'keydown',
    (event) => {
      // Space would scroll the text away from what was just told.
      if (!(event instanceof KeyboardEvent) || event.key !== ' ' || !state.story.playing.peek()) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      event.preventDefault();
      state.story.pause();
    },
    { capture: true },
  );
}

function readOn(state: ViewState, index: AtlasIndex): void {
  if (!stepPassage(state, index, 1)) state.story.pause();
}

/** What uses the arrow keys and Space itself. */
const OWN_KEYS =
  'input, textarea, select, [role="application"], [role="slider"], [role="tab"], [role="listbox"]';

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 1,
  PageUp: -1,
};

/** On a screen that the story fills, the arrow keys, and the keys of a presenter's remote, go scene by scene. */
export function bindPresenterKeys(state: ViewState, index: AtlasIndex, document: Document): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { documentElement: root } = document;
      const step = STEPS[event.key];
      const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
      if (step === undefined || !isPlain || !root.hasAttribute('data-presenting')) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      const isArrow = event.key.startsWith('Arrow');
      stepPassage(state, index, isArrow && root.dir === 'rtl' ? (-step as 1 | -1) : step);
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** Full screen: whether it is on, and the way in and out. */
export function bindPresentation(document: Document, site: string): Presentation {
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
  return { presenting, present, site };
}
