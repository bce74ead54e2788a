import { Link } from 'lucide';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../i18n/translator';
import { useExplorer } from './context';
import { Icon } from './icon';

/** Copies the address of what is shown. */
export function CopyLink() {
  const { t } = useExplorer();
  const [said, say] = useState<MessageKey | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => say('feature.linkCopied'),
      () => say('feature.linkFailed'),
    );
  return (
    <p class="copy-link">
      <button type="button" class="button" onClick={copy}>
        <Icon node={Link} size={16} />
        {t.value('feature.copyLink')}
      </button>
      <span role="status">{said && t.value(said)}</span>
    </p>
  );
}
