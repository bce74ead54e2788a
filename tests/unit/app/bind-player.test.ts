import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bindPlayer } from '../../../src/app/bind-player';
import type { Block } from '../../../src/content/model';
import { readingTimeMs } from '../../../src/story/reading-time';
import { FakeElement, FakePage } from './fake-page';
import { smallExplorer } from './small-explorer';

const paragraph = (words: number): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'emphasis', children: [{ kind: 'text', text: 'word '.repeat(words) }] }],
});

test('190 words take a minute, and the flight to each passage', () => {
  expect(readingTimeMs([paragraph(100), { kind: 'quote', children: [paragraph(90)] }])).toBe(63_000);
});

describe('the story that tells itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('Element', FakeElement);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function bound() {
    const { state, index, atlas } = smallExplorer();
    const page = new FakePage();
    bindPlayer(state, index, page);
    state.story.play();
    const firstMs = readingTimeMs(atlas.chapters[0]?.blocks ?? []);
    const secondMs = readingTimeMs(atlas.chapters[1]?.blocks ?? []);
    return { state, page, firstMs, secondMs };
  }

  test('turns the page when a chapter has been read, and ends after the last', () => {
    const { state, firstMs, secondMs } = bound();
    vi.advanceTimersByTime(firstMs - 1);
    expect(state.story.chapter.value).toBe('first');
    vi.advanceTimersByTime(1);
    expect([state.story.chapter.value, state.story.playing.value]).toEqual(['second', true]);
    vi.advanceTimersByTime(secondMs);
    expect([state.story.chapter.value, state.story.playing.value]).toEqual(['second', false]);
  });

  test('waits while nobody can see the page, and then begins the chapter again', () => {
    const { state, page, firstMs } = bound();
    vi.advanceTimersByTime(firstMs - 1);
    page.setHidden(true);
    vi.advanceTimersByTime(firstMs);
    page.setHidden(false);
    vi.advanceTimersByTime(firstMs - 1);
    expect(state.story.chapter.value).toBe('first');
    vi.advanceTimersByTime(1);
    expect(state.story.chapter.value).toBe('second');
  });

  test('stops when the reader does something else', () => {
    const { state, page } = bound();
    page.act('click', '[data-player]');
    expect(state.story.playing.value).toBe(true);
    page.act('pointerdown');
    expect(state.story.playing.value).toBe(false);
  });
});
