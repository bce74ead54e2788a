import { useT } from '../ui/context';

interface Props {
  readonly id: string;
  readonly reference: string;
  /** Where the reference ends with it, a link that opens a new tab. */
  readonly url: string | undefined;
}

/** A formatted reference. */
export function ReferenceText({ id, reference, url }: Props) {
  const t = useT();
  const linked = url !== undefined && reference.endsWith(url);
  return (
    <p class="reference" id={id} lang="en" dir="auto">
      {linked ? reference.slice(0, -url.length) : reference}
      {linked && (
        <a href={url} target="_blank" rel="noreferrer noopener" dir="ltr">
          {url}
          <span class="unseen" lang={t.lang}>
            {' '}
            {t('sources.newTab')}
          </span>
        </a>
      )}
    </p>
  );
}
