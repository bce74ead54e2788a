import { Maximize, Minimize, Pause, Play } from 'lucide';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { ChapterTicks } from './chapter-ticks';
import { usePresentation } from './context';
import { minutesLeft } from './reading-time';
import { tellStory } from './telling';

/** Buttons that play the story page by page, and show it full screen. */
export function StoryPlayer() {
  const { index, state } = useExplorer();
  const { presenting, present } = usePresentation();
  const t = useT();
  const playing = state.story.playing.value;
  const at = index.chapters.findIndex(({ id }) => id === state.story.chapter.value) + 1;
  const chapter = index.chapters[at - 1];
  const minutes = chapter ? minutesLeft(index.chapters, chapter, state.story.passage.value ?? 1) : 0;
  return (
    <div class="player" data-player>
      <button
        type="button"
        class="text-button"
        onClick={() => (playing ? state.story.pause() : tellStory(state))}
      >
        <Icon node={playing ? Pause : Play} size={16} />
        {t(playing ? 'story.pause' : 'story.play')}
      </button>
      <span class="minutes-left">{t('story.minutesLeft', { minutes })}</span>
      <IconButton
        icon={presenting.value ? Minimize : Maximize}
        label={t(presenting.value ? 'story.leavePresent' : 'story.present')}
        onClick={present}
      />
      <ChapterTicks />
    </div>
  );
}
