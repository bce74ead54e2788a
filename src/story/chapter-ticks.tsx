import { useExplorer, useT } from '../ui/context';

/** How far the story is told: a tick a chapter, each of which leads there. */
export function ChapterTicks() {
  const { index, state } = useExplorer();
  const t = useT();
  const at = index.chapters.findIndex(({ id }) => id === state.story.chapter.value);
  return (
    <nav class="ticks" aria-label={t('story.progress')}>
      {index.chapters.map(({ id, lang, title }, i) => (
        <button
          key={id}
          type="button"
          class={i < at ? 'tick past' : 'tick'}
          lang={lang}
          aria-label={title}
          data-tip={title}
          aria-current={i === at ? 'step' : undefined}
          onClick={() => state.showChapter(id)}
        />
      ))}
    </nav>
  );
}
