import { X } from 'lucide';
import { useExplorer } from '../ui/context';
import { IconButton } from '../ui/icon-button';

/** What the reader should know of network, storage and new versions. */
export function OfflineNotices() {
  const { offline, t } = useExplorer();
  const say = t.value;
  const trouble = offline.trouble.value;
  const stored = offline.stored.value.kind;
  return (
    <>
      {/* A page that is still young does not know yet what is stored. */}
      {offline.noNetwork.value && stored !== 'waiting' && (
        <p class="notice" data-focus-after="map">
          <span>{say(stored === 'stored' ? 'offline.noNetwork' : 'offline.noNetworkNotStored')}</span>
          <IconButton icon={X} label={say('notice.dismiss')} onClick={() => offline.dismissNoNetwork()} />
        </p>
      )}
      {trouble && (
        <p class="notice" data-focus-after="map">
          <span>{say(`offline.failed.${trouble}`)}</span>
          <IconButton icon={X} label={say('notice.dismiss')} onClick={() => offline.dismissTrouble()} />
        </p>
      )}
      {offline.update.value === 'ready' && (
        <p class="notice update-notice" data-focus-after="map">
          <span>{say('offline.update')}</span>
          <button type="button" class="button strong" onClick={() => offline.useUpdate()}>
            {say('offline.useNow')}
          </button>
          <button type="button" class="button" onClick={() => offline.postponeUpdate()}>
            {say('offline.later')}
          </button>
        </p>
      )}
    </>
  );
}
