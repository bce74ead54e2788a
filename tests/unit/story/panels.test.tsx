import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { storyOf } from '../../../src/content/mentions';
import type { ListedChapter } from '../../../src/content/model';
import { FeatureMentions } from '../../../src/place/feature-mentions';
import type { ResourceState } from '../../../src/state/resource';
import { ChapterYears } from '../../../src/story/chapter-years';
import { MentionWalk } from '../../../src/story/mention-walk';
import { OffScreenPlaces } from '../../../src/story/off-screen-places';
import { StoryTab } from '../../../src/story/story-tab';
import { pendingChapter } from '../../../tools/atlas/virtual-modules';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  test('the tab shows the open chapter, with the verdict in the name of each claim', () => {
    const { render, t } = smallExplorer(lang);
    const tab = render(<StoryTab />);
    expect(tab.texts('h2')[0]).toBe('first');
    expect(tab.text).toContain(t('story.chapterOf', { number: 1, count: 2 }));
    expect(Object.entries(tab.links)).toEqual([[expect.stringContaining(t('verdict.wrong')), '?claim=c1']]);
    expect(tab.buttons).toContain(t('story.play'));
    expect(tab.buttons).toContain(t('story.previous'));
    expect(tab.buttons).toContain(`${t('story.next')} second`);
    expect(tab.buttons.slice(-4, -2)).toEqual(['first', 'second']);
  });

  test('another chapter takes its place', () => {
    const { render, state } = smallExplorer(lang);
    state.showChapter('second');
    expect(render(<StoryTab />).texts('h2')[0]).toBe('second');
  });

  test('a chapter whose text does not come has its heading, and a way to try again', () => {
    const { atlas, contexts, index, render, state, t } = smallExplorer(lang);
    const failed: ResourceState<never> = { kind: 'failed', remedy: 'retry' };
    Object.assign(contexts.explorer.library, { story: { state: signal(failed), load: () => {} } });
    const [first, second] = atlas.chapters;
    if (!first || !second) throw new Error('no chapters');
    index.setStory(storyOf<ListedChapter>([first, pendingChapter(second)]));
    state.showChapter('second');
    const tab = render(<StoryTab />);
    expect(tab.texts('h2')[0]).toBe('second');
    expect(tab.buttons).toContain(t('feature.tryAgain'));
    const mentions = render(<FeatureMentions id="bandung" />);
    expect(mentions.buttons).toContain(t('feature.tryAgain'));
    expect(mentions.text).not.toContain(t('feature.noMentions'));
  });

  test('a walk through the mentions of a place names it, and the way on', () => {
    const { render, state, t } = smallExplorer(lang);
    expect(render(<MentionWalk />).text).toBe('');
    state.readMention('gwadar', 0);
    const walk = render(<MentionWalk />);
    expect(walk.text).toContain(lang === 'ur' ? 'گوادر' : 'gwadar');
    expect(walk.buttons).toContain(t('feature.nextMention'));
  });

  test('a chapter without years or places off the screen says nothing of them', () => {
    const { index, render } = smallExplorer(lang);
    const chapter = index.chapter('first');
    if (chapter === null) throw new Error('no chapter');
    expect(render(<ChapterYears chapter={chapter} />).text).toBe('');
    expect(render(<OffScreenPlaces chapter={chapter} />).text).toBe('');
  });
});
