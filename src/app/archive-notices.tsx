import { X } from 'lucide';
import { useState } from 'preact/hooks';
import type { ArchiveFailure } from '../map/archive/map-archive';
import { useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { useApp } from './context';

const WORDS = {
  'no-ranges': 'archive.noRanges',
  unreadable: 'archive.unreadable',
  missing: 'archive.missing',
  unable: 'archive.unable',
} as const;

/** Says which archives of tiles the map leaves out, and why. */
export function ArchiveNotices() {
  const { archives } = useApp();
  const t = useT();
  const [dismissed, setDismissed] = useState<readonly ArchiveFailure[]>([]);
  const { failures, retry } = archives.value;
  const [failure] = failures.filter((one) => !dismissed.includes(one));
  if (failure === undefined) return null;
  const { archive, fault } = failure;
  const layer = archive.layer === null ? t('archive.ground') : t(`layer.${archive.layer}`);
  const file = archive.address.slice(archive.address.lastIndexOf('/') + 1);
  return (
    <p class="notice" data-focus-after="map">
      <span>{t(WORDS[fault], { layer, file })}</span>
      {fault === 'missing' && (
        <button type="button" class="button" onClick={retry}>
          {t('feature.tryAgain')}
        </button>
      )}
      <IconButton
        icon={X}
        label={t('notice.dismiss')}
        onClick={() => setDismissed([...dismissed, failure])}
      />
    </p>
  );
}
