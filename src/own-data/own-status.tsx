import { X } from 'lucide';
import { MAX_FILE_BYTES } from '../data/formats/data-limits';
import { useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { megabytes } from './megabytes';
import type { OwnLayers, ReadingFile } from './own-layers';
import type { OwnNotice } from './own-notice';

interface Props {
  readonly own: OwnLayers;
}

/** How far reading has come, and what was last done or could not be. */
export function OwnStatus({ own }: Props) {
  const reading = own.reading.value;
  const notice = own.notice.value;
  return (
    <>
      {reading && <Reading reading={reading} onCancel={() => own.cancel()} />}
      {notice && <Notice own={own} notice={notice} />}
    </>
  );
}

function Reading({ reading, onCancel }: { readonly reading: ReadingFile; readonly onCancel: () => void }) {
  const t = useT();
  const { name, sizeBytes, readBytes, features } = reading;
  const [done, size] = [megabytes(readBytes), megabytes(sizeBytes)];
  return (
    <div class="own-reading">
      <p>{t('data.reading', { name, done, size, count: features })}</p>
      <progress max={sizeBytes} value={readBytes} aria-label={name} />
      <button type="button" class="button" onClick={onCancel}>
        {t('data.cancel')}
      </button>
    </div>
  );
}

function Notice({ own, notice }: Props & { readonly notice: OwnNotice }) {
  const t = useT();
  const { kind, name, count = 0, size = 0 } = notice;
  const most = megabytes(MAX_FILE_BYTES);
  return (
    <p class="own-notice">
      <span>{t(`data.${kind}`, { name, count, size, most })}</span>
      {kind === 'removed' && (
        <button type="button" class="text-button" onClick={() => void own.undoRemove()}>
          {t('data.undo')}
        </button>
      )}
      <IconButton icon={X} label={t('notice.dismiss')} onClick={() => own.dismiss()} />
    </p>
  );
}
