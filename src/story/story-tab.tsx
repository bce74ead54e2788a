import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListedChapter } from '../content/model';
import { hasText } from '../content/prose';
import { languageName } from '../i18n/language-name';
import { CopyLink } from '../share/view-actions';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { focusHeading } from '../ui/heading-focus';
import { partLabel } from '../ui/story-parts';
import { ChapterProse } from './chapter-prose';
import { ChapterSteps } from './chapter-steps';
import { ChapterYears } from './chapter-years';
import { Contents } from './contents';
import { Cover } from './cover';
import { MarksKey } from './marks-key';
import { MentionWalk } from './mention-walk';
import { OffScreenPlaces } from './off-screen-places';
import { StoryPlayer } from './story-player';

/** The story: one chapter at a time, in order. */
export function StoryTab() {
  const { index, state, library } = useExplorer();
  const t = useT();
  const id = state.story.chapter.value;
  const chapter = id === null ? null : index.chapter(id);
  if (chapter === null) return null;
  function turnByArrow(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    if (event.altKey || event.ctrlKey || event.metaKey || chapter === null) return;
    const forward = (event.key === 'ArrowRight') === (t.dir === 'ltr');
    const next = forward ? index.chapterAfter(chapter.id) : index.chapterBefore(chapter.id);
    if (next) state.showChapter(next.id);
  }
  return (
    <article class="story" aria-labelledby="chapter-title" onKeyDown={turnByArrow}>
      <StoryPlayer />
      <MentionWalk />
      <Cover />
      <ChapterHeading chapter={chapter} />
      {hasText(chapter) ? (
        <ChapterProse key={chapter.id} chapter={chapter} />
      ) : (
        <AsyncContent of={library.story}>{() => null}</AsyncContent>
      )}
      <OffScreenPlaces chapter={chapter} />
      <CopyLink />
      <Contents current={chapter} />
      {index.chapterBefore(chapter.id) && <Unreviewed />}
      <ChapterSteps chapter={chapter} />
    </article>
  );
}

function ChapterHeading({ chapter }: { readonly chapter: ListedChapter }) {
  const { index, state } = useExplorer();
  const { dirOf } = useLocalization();
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(chapter.id);
  useLayoutEffect(() => {
    if (shown.current === chapter.id) return;
    shown.current = chapter.id;
    // Whoever comes for a passage is led there, not to the top.
    if (state.story.cursor.peek() !== null) return;
    focusHeading(heading.current);
  }, [chapter.id, state]);
  const part = partLabel(chapter.part);
  const number = index.chapters.indexOf(chapter) + 1;
  return (
    <header class="chapter-heading">
      <p class="eyebrow">
        {part ? `${t(part)} · ` : ''}
        {t('story.chapterOf', { number, count: index.chapters.length })}
      </p>
      {chapter.lang !== t.lang && (
        <p class="aside">{t('story.englishOnly', { language: languageName(chapter.lang, t.locale) })}</p>
      )}
      {number === 1 && <Unreviewed />}
      <h2 id="chapter-title" ref={heading} tabIndex={-1} lang={chapter.lang} dir={dirOf(chapter.lang)}>
        {chapter.title}
      </h2>
      <div class="chapter-tools">
        <ChapterYears chapter={chapter} />
        <MarksKey />
      </div>
    </header>
  );
}

/** That no native reader has reviewed a translation: at the head of the story, and at the foot of each further chapter. */
function Unreviewed() {
  const t = useT();
  return t.isReviewed ? null : <p class="aside">{t('app.unreviewed')}</p>;
}
