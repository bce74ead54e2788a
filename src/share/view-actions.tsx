import { Link, Share2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../i18n/translator';
import { PrintButton } from '../print/print-button';
import { CiteView } from '../sources/cite-view';
import { useSources } from '../sources/context';
import { addressNow } from '../state/link-address';
import { resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { copyText } from '../ui/copy-button';
import { DialogButton } from '../ui/dialog-button';
import { Icon } from '../ui/icon';

/** The actions on the current view: copy its link, share it, cite it, print it. */
export function CopyLink() {
  const { state } = useExplorer();
  const { references } = useSources();
  const t = useT();
  const [message, setMessage] = useState<MessageKey | null>(null);
  const copy = async () => {
    const result = await copyText(addressNow(state, window.location), navigator.clipboard);
    setMessage(result === 'copied' ? 'feature.linkCopied' : 'feature.linkFailed');
  };
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

const shareView = resource(() => import('./share-view'));

/** Opens the dialog that shares the current view. */
function ShareButton() {
  const t = useT();
  return (
    <DialogButton label={t('share.open')} icon={Share2}>
      {() => <AsyncContent of={shareView}>{({ ShareView }) => <ShareView />}</AsyncContent>}
    </DialogButton>
  );
}
