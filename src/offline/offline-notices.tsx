import { X } from 'lucide';
import { useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { useOffline } from './context';

/** What the reader should know of network, storage and new versions. */
export function OfflineNotices() {
  const { offline } = useOffline();
  const t = useT();
  const error = offline.error.value;
  const stored = offline.stored.value.kind;
  return (
    <>
      {/* A page that is still young does not know yet what is stored. */}
      {offline.noNetwork.value && stored !== 'waiting' && (
        <p class="notice" data-focus-after="map">
          <span>{t(stored === 'stored' ? 'offline.noNetwork' : 'offline.noNetworkNotStored')}</span>
          <IconButton icon={X} label={t('notice.dismiss')} onClick={() => offline.dismissNoNetwork()} />
        </p>
      )}
      {error && (
        <p class="notice" data-focus-after="map">
          <span>{t(`offline.failed.${error}`)}</span>
          <IconButton icon={X} label={t('notice.dismiss')} onClick={() => offline.dismissError()} />
        </p>
      )}
      {offline.update.value === 'ready' && (
        <p class="notice update-notice" data-focus-after="map">
          <span>{t('offline.update')}</span>
          <button type="button" class="button strong" onClick={() => offline.useUpdate()}>
            {t('offline.useNow')}
          </button>
          <button type="button" class="button" onClick={() => offline.postponeUpdate()}>
            {t('offline.later')}
          </button>
        </p>
      )}
    </>
  );
}
