import type { Supports } from '../../src/content/citation/reference';
import { webAddress } from '../../src/content/web-address';
import { claimTitle } from '../../src/i18n/claim-title';
import type { ListedSource } from '../../src/sources/list-sources';
import { chapterHref, claimHref, featureHref } from './links';
import { usePageContext } from './page-context';
import { PageFrame } from './page-frame';

/** Everything that the atlas rests on, as references. */
export function SourcesPage() {
  const { explorer, sources } = usePageContext();
  return (
    <PageFrame page="sources.html">
      <p>{explorer.t.value('pages.sources')}</p>
      <ol class="references">
        {sources.map((listed) => (
          <Entry key={listed.source.id} listed={listed} />
        ))}
      </ol>
    </PageFrame>
  );
}

function Entry({ listed: { source, reference } }: { readonly listed: ListedSource }) {
  const { explorer, references } = usePageContext();
  const { custom, id, note } = source;
  const url = webAddress(source.URL);
  const isLinked = url !== undefined && reference.endsWith(url);
  const supports = references[id]?.supports;
  return (
    <li id={id}>
      <p lang="en" dir="ltr">
        {isLinked ? reference.slice(0, -url.length) : reference}
        {isLinked && (
          <a href={url} rel="noreferrer">
            {url}
          </a>
        )}
      </p>
      <p class="aside">
        {explorer.t.value(`sources.held.${custom.held}`)}
        {'. '}
        {note && (
          <span lang="en" dir="ltr">
            {note}
          </span>
        )}
      </p>
      {supports && <Supported supports={supports} />}
    </li>
  );
}

/** What rests on a source. */
function Supported({ supports: { features, claims, chapters } }: { readonly supports: Supports }) {
  const { index, localization, t } = usePageContext().explorer;
  if (features.length + claims.length + chapters.length === 0) return null;
  const links = [
    ...features.map((id) => ({ href: featureHref(id), words: localization.nameOf(id).name })),
    ...claims.map((id) => ({
      href: claimHref(id),
      words: claimTitle(id, t.value),
    })),
    ...chapters.map((id) => ({ href: chapterHref(id), words: index.chapter(id)?.title ?? '' })),
  ];
  return (
    <p class="aside">
      {t.value('pages.supports')}:{' '}
      {links.flatMap(({ href, words }, place) => [
        place > 0 && ' · ',
        <a key={href} href={href}>
          {words}
        </a>,
      ])}
    </p>
  );
}
