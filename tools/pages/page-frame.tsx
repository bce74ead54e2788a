import type { ComponentChildren } from 'preact';
import { licenceInWords } from '../../src/i18n/licence-words';
import { type PageName, pageHref, pagesOf, pathOf, rootFrom } from './links';
import { usePageContext } from './page-context';
import { PAGE_TITLES } from './page-titles';

interface Props {
  readonly page: PageName;
  readonly children: ComponentChildren;
}

/** A page for reading without script: heading, ways to the other pages and languages, licences at its foot. */
export function PageFrame({ page, children }: Props) {
  return (
    <div id="story" class="pages">
      <Header page={page} />
      <main>{children}</main>
      <Footer />
    </div>
  );
}

function Header({ page }: Pick<Props, 'page'>) {
  const { atlas, explorer } = usePageContext();
  const say = explorer.t.value;
  return (
    <header>
      {page === 'index.html' ? (
        <h1>{say('app.title')}</h1>
      ) : (
        <>
          <p class="site-title">
            <a href={pageHref('index.html')}>{say('app.title')}</a>
          </p>
          <h1>{say(PAGE_TITLES[page])}</h1>
        </>
      )}
      {page === 'index.html' && say.has('app.subtitle') && <p class="subtitle">{say('app.subtitle')}</p>}
      <nav aria-label={say('pages.nav')}>
        <ul>
          {pagesOf(atlas).map((name) => (
            <li key={name}>
              <a href={pageHref(name)} aria-current={name === page ? 'page' : undefined}>
                {say(PAGE_TITLES[name])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {explorer.localization.languages.length > 1 && <Languages page={page} />}
      {!say.isReviewed && <p class="aside">{say('app.unreviewed')}</p>}
    </header>
  );
}

function Footer() {
  const { index, t } = usePageContext().explorer;
  return (
    <footer>
      <p>
        {licenceInWords(t.value)} <a href="places.html#licences">{t.value('pages.licences')}</a>
        {' · '}
        <a href={pageHref('licences.html')}>{t.value('atlas.licenceTexts')}</a>
      </p>
      <p lang="en" dir="ltr">
        {index.attribution.join(' · ')}
      </p>
    </footer>
  );
}

/** The same page in the other languages. */
function Languages({ page }: Pick<Props, 'page'>) {
  const { explorer, info } = usePageContext();
  return (
    <nav aria-label={explorer.t.value('app.language')}>
      <ul>
        {explorer.localization.languages.map(({ code, name, direction }) => (
          <li key={code}>
            <a
              href={code === info.code ? pageHref(page) : `${rootFrom(info.code)}${pathOf(code, page)}`}
              hreflang={code}
              lang={code}
              dir={direction}
              aria-current={code === info.code ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
