import { ChevronLeft, ChevronRight, type IconNode, Waypoints } from 'lucide';
import type { ListedChapter } from '../content/model';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { pressable } from '../ui/icon-button';

/** The way to the chapters before and after, which stays in view; and back to the story, once the map was moved. */
export function ChapterSteps({ chapter }: { readonly chapter: ListedChapter }) {
  const { index } = useExplorer();
  return (
    <div class="chapter-steps">
      <FollowButton />
      <StepButton to={index.chapterBefore(chapter.id)} way="previous" icon={ChevronLeft} />
      <StepButton to={index.chapterAfter(chapter.id)} way="next" icon={ChevronRight} />
    </div>
  );
}

interface StepProps {
  readonly to: ListedChapter | null;
  readonly way: 'previous' | 'next';
  readonly icon: IconNode;
}

function StepButton({ to, way, icon }: StepProps) {
  const { state } = useExplorer();
  const t = useT();
  return (
    <button
      type="button"
      class={way === 'next' ? 'button strong' : 'button previous-step'}
      data-repeats={`${way}-chapter`}
      {...pressable(to !== null, () => to && state.showChapter(to.id))}
    >
      {way === 'previous' && <Icon node={icon} />}
      <span class="step-words">
        <small>{t(`story.${way}`)}</small>{' '}
        {to && (
          <span class="step-title" lang={to.lang}>
            {to.title}
          </span>
        )}
      </span>
      {way === 'next' && <Icon node={icon} />}
    </button>
  );
}

/** Asks the map to go along with the reading again. */
function FollowButton() {
  const { state } = useExplorer();
  const t = useT();
  if (state.story.following.value || !state.story.isBegun.value) return null;
  return (
    <button type="button" class="button follow-story" onClick={() => state.followStory()}>
      <Icon node={Waypoints} />
      {t('story.follow')}
    </button>
  );
}
