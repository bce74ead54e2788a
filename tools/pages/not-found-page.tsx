import { folderOf } from './links';
import type { PageContext } from './page-context';

/** What static hosts answer with where there is nothing, by its name alone. */
export const NOT_FOUND_PAGE = '404.html';

/** How many folders deep an address may be for the page to find the atlas, where the build does not know its own. */
const MAX_FOLDERS_COUNT = 6;

interface HeadProps {
  readonly contexts: readonly PageContext[];
  /** The script that finds the site's root, from there; null: the root is known. */
  readonly findRoot: string | null;
}

/** The script is asked for in each folder above, since the page cannot know which of them is the site's. */
export function NotFoundHead({ contexts, findRoot }: HeadProps) {
  const above = Array.from({ length: MAX_FOLDERS_COUNT + 1 }, (_, depth) => '../'.repeat(depth) || './');
  return (
    <>
      <title>{contexts.map(({ explorer }) => explorer.t.value('pages.notFound')).join(' · ')}</title>
      <meta name="robots" content="noindex" />
      {findRoot !== null && above.map((folder) => <script key={folder} defer src={`${folder}${findRoot}`} />)}
    </>
  );
}

interface Props {
  readonly contexts: readonly PageContext[];
  /** Of the site, with slashes at both ends. */
  readonly root: string;
}

/** Says in each language that there is nothing here, and leads into the atlas. */
export function NotFoundPage({ contexts, root }: Props) {
  return (
    <div id="story" class="pages">
      <main>
        {contexts.map(({ info, explorer: { t } }, place) => (
          <section key={info.code} lang={info.code} dir={info.direction}>
            {place === 0 ? <h1>{t.value('pages.notFound')}</h1> : <h2>{t.value('pages.notFound')}</h2>}
            <p>{t.value('pages.notFoundHint')}</p>
            <p>
              <a href={`${root}${folderOf(info.code)}`}>{t.value('pages.openAtlas')}</a>
            </p>
          </section>
        ))}
      </main>
    </div>
  );
}
