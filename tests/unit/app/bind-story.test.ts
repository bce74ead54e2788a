import { expect, test, vi } from 'vitest';
import { bindStory } from '../../../src/app/bind-story';
import { storyOf } from '../../../src/content/mentions';
import type { Chapter, ListedChapter } from '../../../src/content/model';
import { resource } from '../../../src/state/resource';
import { pendingChapter } from '../../../tools/atlas/virtual-modules';
import { smallExplorer } from './small-explorer';

const KASHGAR = [75.98, 39.47, 75.98, 39.47];

/** A story whose second chapter speaks of Kashgar, and whose text has not come yet. */
function bound() {
  const { state, index, atlas } = smallExplorer();
  const [first, second] = atlas.chapters;
  if (!first || !second) throw new Error('no chapters');
  const blocks: Chapter['blocks'] = [
    {
      kind: 'paragraph',
      children: [{ kind: 'link', to: { kind: 'feature', id: 'kashgar' }, children: [] }],
    },
  ];
  const told: Chapter = { ...second, blocks };
  index.setStory(storyOf<ListedChapter>([first, pendingChapter(told)]));
  const story = resource(async () => [first, told]);
  const idle: (() => void)[] = [];
  const window = {
    requestIdleCallback: (begin: () => void) => idle.push(begin),
    setTimeout: (begin: () => void) => idle.push(begin),
  } as unknown as Window & typeof globalThis;
  bindStory(state, index, story, window);
  const come = () => index.setStory(storyOf([first, told]));
  const boundsShown = () => {
    const target = state.viewport.cameraRequest.value?.target;
    return target && 'bounds' in target ? target.bounds : null;
  };
  return { state, story, second, idle, come, boundsShown };
}

test('the story comes when the page has time', async () => {
  const { story, idle } = bound();
  expect(story.state.value.kind).toBe('loading');
  for (let begin = idle.shift(); begin; begin = idle.shift()) begin();
  await vi.waitFor(() => expect(story.state.value.kind).toBe('ready'));
});

test('a chapter that is opened before its text is shown as a whole, then the map goes to its scene', () => {
  const { state, second, come, boundsShown } = bound();
  state.showChapter('second');
  expect(boundsShown()).toEqual(second.bounds);
  come();
  expect(boundsShown()).toEqual(KASHGAR);
});

test('a map that the reader has moved meanwhile stays', () => {
  const { state, second, come, boundsShown } = bound();
  state.showChapter('second');
  state.takeMap();
  come();
  expect(boundsShown()).toEqual(second.bounds);
});

test('nothing moves when the text of a chapter comes that is not open', () => {
  const { state, come } = bound();
  const before = state.viewport.cameraRequest.value;
  come();
  expect(state.viewport.cameraRequest.value).toBe(before);
});
