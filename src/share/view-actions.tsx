import { Link } from 'lucide';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../i18n/translator';
import { PrintButton } from '../print/print-button';
import { CiteView } from '../sources/cite-view';
import { useSources } from '../sources/context';
import { addressNow } from '../state/link-address';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { ShareButton } from './share-button';

/** Rejects where the browser does not allow it; over plain HTTP there is no clipboard at all. */
async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error('No clipboard on this page');
  await navigator.clipboard.writeText(text);
}

/** Passes on what is shown: copies its address, shares it, cites it, prints it. */
export function CopyLink() {
  const { state } = useExplorer();
  const { references } = useSources();
  const t = useT();
  const [message, setMessage] = useState<MessageKey | null>(null);
  const copy = () =>
    copyText(addressNow(state, window.location)).then(
      () => setMessage('feature.linkCopied'),
      () => setMessage('feature.linkFailed'),
    );
  return (
    <div class="copy-link">
      <button type="button" class="button" onClick={copy}>
        <Icon node={Link} size={16} />
        {t('feature.copyLink')}
      </button>
      <ShareButton />
      <CiteView references={references} />
      <PrintButton />
      <span role="status">{message && t(message)}</span>
    </div>
  );
}
