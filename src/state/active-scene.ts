import { computed, type ReadonlySignal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import { type StoryScene, sceneOf } from '../content/scenes';
import type { Appearance } from './appearance';
import type { PanelState } from './panel-state';
import type { StoryState } from './story-state';

interface Parts {
  readonly story: StoryState;
  readonly panel: PanelState;
  readonly appearance: Appearance;
}

/** The scene of the passage that is read, while the story is on top and the map follows it; else null. */
export function activeScene(
  { story, panel, appearance }: Parts,
  index: AtlasIndex,
): ReadonlySignal<StoryScene | null> {
  return computed(() => {
    const isShown = panel.tab.value === 'story' && story.isBegun.value && story.following.value;
    const id = story.chapter.value;
    const chapter = id === null ? null : index.chapter(id);
    // In a frame nothing is read.
    if (!isShown || chapter === null || appearance.embedded.value) return null;
    const scene = sceneOf(index, chapter, story.passage.value ?? 1);
    // Who reads on from the cover was never shown the layers of the chapter.
    const layers = scene.layers ?? (story.hasCover.value ? chapter.layers : undefined) ?? null;
    return { ...scene, layers };
  });
}
