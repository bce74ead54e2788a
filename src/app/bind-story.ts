import { effect, untracked } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { Chapter, ChapterId } from '../content/model';
import { hasText } from '../content/prose';
import type { Resource } from '../state/resource';
import type { ViewState } from '../state/view-state';
import { whenIdle } from './when-idle';

/**
 * Brings the story when the map stands still, unless a reader wants it before; the map goes to the scene that is read
 * when a chapter that was opened without its text gets it.
 */
export function bindStory(
  state: ViewState,
  index: AtlasIndex,
  story: Resource<readonly Chapter[]>,
  window: Window & typeof globalThis,
): void {
  whenIdle(window, () => {
    if (!index.chapters.every(hasText)) story.load();
  });
  let awaited: ChapterId | null = null;
  effect(() => {
    const id = state.story.chapter.value;
    const chapter = id === null ? null : index.chapter(id);
    const hasCome = chapter !== null && hasText(chapter);
    if (hasCome && awaited === id) untracked(() => state.resumeScene());
    awaited = hasCome ? null : id;
  });
}
