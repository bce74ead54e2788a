import { useState } from 'preact/hooks';
import type { ListedChapter } from '../content/model';
import { useExplorer, useT } from '../ui/context';
import { chapterPictureFile, PICTURE_SIZE } from './chapter-picture';
import { usePresentation } from './context';

/** All chapters with a small map of each; folded, so that the maps are loaded for whoever wants them. */
export function Contents({ current }: { readonly current: ListedChapter }) {
  const { index, state } = useExplorer();
  const t = useT();
  const { site } = usePresentation();
  const [isOpen, setOpen] = useState(false);
  return (
    <nav class="contents" aria-label={t('story.contents')}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('story.contents')}</summary>
        <ol>
          {index.chapters.map((chapter) => (
            <li key={chapter.id}>
              <button
                type="button"
                lang={chapter.lang}
                aria-current={chapter.id === current.id ? 'step' : undefined}
                onClick={() => state.showChapter(chapter.id)}
              >
                {isOpen && (
                  <img
                    src={`${site}${chapterPictureFile(chapter.id)}`}
                    alt=""
                    loading="lazy"
                    {...PICTURE_SIZE}
                  />
                )}
                <span>{chapter.title}</span>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
