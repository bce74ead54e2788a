import type { AtlasIndex } from '../content/atlas-index';
import { passageCount } from '../content/prose';
import type { ViewState } from '../state/view-state';

/** Begins to tell from the passage that is read, with the map along. */
export function tellStory(state: ViewState): void {
  const { story } = state;
  // First of all: what playing changes in the address is one step for Back.
  story.play();
  if (!story.following.peek()) state.followStory();
  state.goToPassage(story.passage.peek() ?? 1);
}

/** Goes to the next passage, of the next chapter if need be. @returns whether there is one */
export function stepPassage(state: ViewState, index: AtlasIndex, by: 1 | -1): boolean {
  const { story } = state;
  const id = story.chapter.peek();
  const chapter = id === null ? null : index.chapter(id);
  if (chapter === null) return false;
  const next = (story.passage.peek() ?? 1) + by;
  if (next >= 1 && next <= passageCount(chapter)) {
    if (!story.following.peek()) state.followStory();
    state.goToPassage(next);
    return true;
  }
  const other = by === 1 ? index.chapterAfter(chapter.id) : index.chapterBefore(chapter.id);
  if (other === null) return false;
  state.showChapter(other.id);
  if (by === -1) state.goToPassage(passageCount(other));
  return true;
}
