import { ChevronLeft, ChevronRight, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StoryCursor } from '../state/story-state';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { FeatureLink, mentionId } from '../ui/feature-link';
import { IconButton } from '../ui/icon-button';

/** Walks through the passages that speak of a feature; stays on top while the reader does. */
export function MentionWalk() {
  const { state } = useExplorer();
  const reading = state.story.cursor.value;
  return reading && 'feature' in reading ? <Walk reading={reading} /> : null;
}

function Walk({ reading }: { readonly reading: Extract<StoryCursor, { feature: string }> }) {
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const bar = useRef<HTMLDivElement>(null);
  const mentions = index.mentionsOf(reading.feature);
  const mention = mentions[reading.at];
  useLayoutEffect(() => {
    const place = bar.current?.closest('.story')?.querySelector(`[data-mention="${mention?.index}"]`);
    if (!(place instanceof HTMLElement)) return;
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
  }, [mention]);
  const step = (by: number) => () => state.readMention(reading.feature, reading.at + by);
  return (
    <div
      class="walk"
      ref={bar}
      role="group"
      data-focus-after={mention && mentionId(mention.index)}
      aria-label={t('story.readingMentions', { name: nameOf(reading.feature).name })}
    >
      <IconButton
        icon={ChevronLeft}
        label={t('feature.previousMention')}
        disabled={reading.at === 0}
        repeats="previous-mention"
        onClick={step(-1)}
      />
      <p>
        <FeatureLink id={reading.feature} />
        <span>{t('feature.mentionOf', { number: reading.at + 1, count: mentions.length })}</span>
      </p>
      <IconButton
        icon={ChevronRight}
        label={t('feature.nextMention')}
        disabled={reading.at === mentions.length - 1}
        repeats="next-mention"
        onClick={step(1)}
      />
      <IconButton icon={X} label={t('story.endReading')} onClick={() => state.story.clearCursor()} />
    </div>
  );
}
