import { ARTICLE } from '../../src/content/citation/article';
import { authorName } from '../../src/content/citation/author-name';
import type { Chapter, Source } from '../../src/content/model';
import { hasText } from '../../src/content/prose';
import type { PlainReason } from '../../src/early/plain-page';
import { languageName } from '../../src/i18n/language-name';
import { partLabel } from '../../src/ui/story-parts';
import { chapterHref, pageHref, sourceHref } from './links';
import { MapFigure } from './map-figure';
import { usePageContext } from './page-context';
import { PageFrame } from './page-frame';
import { Prose } from './prose';

/** The whole story, with its map. */
export function StoryPage() {
  const { index } = usePageContext().explorer;
  return (
    <PageFrame page="index.html">
      <About />
      <MapFigure />
      <Contents />
      {index.chapters.filter(hasText).map((chapter, place) => (
        <ChapterSection key={chapter.id} chapter={chapter} number={place + 1} />
      ))}
    </PageFrame>
  );
}

/** Whose article this retells, and what the page lacks without script. */
function About() {
  const { atlas, explorer } = usePageContext();
  const say = explorer.t.value;
  const article = ARTICLE === undefined ? undefined : atlas.sources[ARTICLE];
  return (
    <>
      {article && <Retold article={article} />}
      <noscript>
        <p class="aside">{say('pages.noScript')}</p>
      </noscript>
      {REASONS.map((reason) => (
        <WithoutExplorer key={reason} reason={reason} />
      ))}
    </>
  );
}

function Retold({ article }: { readonly article: Source }) {
  const say = usePageContext().explorer.t.value;
  const authors = article.author?.map(authorName) ?? [];
  const list = new Intl.ListFormat(say.locale, { type: 'conjunction' });
  return (
    <p>
      {say('pages.about', {
        title: article.title,
        authors: list.format(authors),
        publisher: article['container-title'] ?? article.publisher ?? '',
      })}{' '}
      <a href={sourceHref(article.id)}>{say('cite.article')}</a>
    </p>
  );
}

const REASONS: readonly PlainReason[] = ['failed', 'late', 'tooOld', 'unstyled'];

/** Why the explorer is not here though there is script, and what may help: the early script shows one of them. */
function WithoutExplorer({ reason }: { readonly reason: PlainReason }) {
  const { t } = usePageContext().explorer;
  return (
    <p class="aside without-explorer" data-note={reason} hidden>
      {t.value(`pages.${reason}`)}{' '}
      <a href={pageHref('places.html')} data-asked hidden>
        {t.value('pages.asked')}
      </a>{' '}
      {reason !== 'tooOld' && (
        <button type="button" class="text-button" data-reload>
          {t.value('feature.reload')}
        </button>
      )}
    </p>
  );
}

function Contents() {
  const { index, t } = usePageContext().explorer;
  return (
    <nav class="chapters" aria-labelledby="chapters">
      <h2 id="chapters">{t.value('story.contents')}</h2>
      <ol>
        {index.chapters.map(({ id, lang, title }) => (
          <li key={id}>
            <a href={chapterHref(id)} lang={lang}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ChapterSection({ chapter, number }: { readonly chapter: Chapter; readonly number: number }) {
  const { index, t } = usePageContext().explorer;
  const { dirOf } = usePageContext().explorer.localization;
  const say = t.value;
  const part = partLabel(chapter.part);
  return (
    <section class="chapter" id={chapter.id} aria-labelledby={`${chapter.id}-title`}>
      <p class="eyebrow">
        {part && <span>{say(part)}</span>}
        <span>{say('story.chapterOf', { number, count: index.chapters.length })}</span>
      </p>
      {chapter.lang !== say.lang && (
        <p class="aside">{say('story.englishOnly', { language: languageName(chapter.lang, say.locale) })}</p>
      )}
      <h2 id={`${chapter.id}-title`} lang={chapter.lang} dir={dirOf(chapter.lang)}>
        {chapter.title}
      </h2>
      <Prose chapter={chapter} />
    </section>
  );
}
