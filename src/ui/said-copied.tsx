import { useT } from './context';

/** Says that something was copied, each time anew. One for many buttons, since screen readers watch each such region. */
export function SaidCopied({ times }: { readonly times: number }) {
  const t = useT();
  return (
    <p class="unseen" role="status">
      {times > 0 && <span key={times}>{t('sources.copied')}</span>}
    </p>
  );
}
