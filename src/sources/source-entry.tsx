import type { Source } from '../content/model';
import { webAddress } from '../content/web-address';
import { useT } from '../ui/context';

/** One entry of the bibliography; its link opens only when the reader asks for it. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const t = useT();
  const url = webAddress(source.URL);
  const where = source['container-title'] ?? source.publisher;
  const year = source.issued?.['date-parts'][0]?.[0];
  return (
    <>
      {url === undefined ? (
        <cite lang="en">{source.title}</cite>
      ) : (
        <a
          href={url}
          target="_blank"
          rel="noreferrer noopener"
          lang="en"
          aria-label={t('feature.sourceOpens', { title: source.title })}
        >
          {source.title}
        </a>
      )}
      <span class="aside">
        {[where, year, t(`feature.held.${source.custom.held}`)]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </span>
    </>
  );
}
