import { X } from 'lucide';
import { useState } from 'preact/hooks';
import type { OnlineStatus } from '../state/online-status';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { useOnline } from './context';

/** Says that the detail which the reader asked for did not come, or cannot. */
export function OnlineNotices() {
  const { state } = useExplorer();
  const { status } = useOnline();
  const t = useT();
  const [dismissed, setDismissed] = useState<OnlineStatus | null>(null);
  const now = status.value;
  const words = now === dismissed ? null : noticeOf(now);
  if (words === null) return null;
  return (
    <p class="notice" data-focus-after="map">
      <span>{t(words, now.kind === 'failed' ? { host: now.host } : {})}</span>
      {now.kind !== 'unable' && (
        <button type="button" class="button" onClick={() => state.appearance.setBasemap('online')}>
          {t('feature.tryAgain')}
        </button>
      )}
      <IconButton icon={X} label={t('notice.dismiss')} onClick={() => setDismissed(now)} />
    </p>
  );
}

function noticeOf(status: OnlineStatus): 'online.failed' | 'online.unable' | 'online.noHeights' | null {
  switch (status.kind) {
    case 'failed':
      return 'online.failed';
    case 'unable':
      return 'online.unable';
    case 'shown':
      return status.lacksTerrain ? 'online.noHeights' : null;
    default:
      return null;
  }
}

/** Over the map while it is shown: to whom the online basemap is due. */
export function OnlineCredit() {
  const { state } = useExplorer();
  const { status } = useOnline();
  const t = useT();
  const now = status.value;
  if (now.kind !== 'shown') return null;
  return (
    <p class="online-credit">
      <bdi lang="en" dir="ltr">
        {now.attribution}
      </bdi>
      <IconButton icon={X} label={t('online.stop')} onClick={() => state.appearance.setBasemap('embedded')} />
    </p>
  );
}
