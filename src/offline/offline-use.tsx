import { numberFormat } from '../i18n/formats';
import type { Translator } from '../i18n/translator';
import { useT } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';
import { useOffline } from './context';
import type { StorageState } from './offline-state';

/** Whether the atlas works without a network, how much it takes, and the way to be rid of it. */
export function OfflineUse() {
  const t = useT();
  return (
    <DialogButton label={t('offline.open')} title={t('offline.title')} class="credit-button">
      {() => <Content />}
    </DialogButton>
  );
}

function Content() {
  const { offline } = useOffline();
  const t = useT();
  const stored = offline.stored.value;
  const waits = offline.update.value !== 'none';
  return (
    <div class="offline-use">
      <p role="status">{storedInWords(stored, t)}</p>
      {waits && (
        <p>
          {t('offline.update')}{' '}
          <button type="button" class="text-button" onClick={() => offline.useUpdate()}>
            {t('offline.useNow')}
          </button>
        </p>
      )}
      {stored.kind !== 'unable' && <p class="aside">{t('offline.what')}</p>}
      {stored.kind === 'stored' && <p class="aside">{t('offline.install')}</p>}
      <Choice stored={stored} />
    </div>
  );
}

function Choice({ stored }: { readonly stored: StorageState }) {
  const { offline } = useOffline();
  const t = useT();
  switch (stored.kind) {
    case 'stored':
      return (
        <button type="button" class="button" onClick={() => offline.remove()}>
          {t('offline.remove')}
        </button>
      );
    case 'removed':
    case 'spared':
    case 'failed':
      return (
        <button type="button" class="button" onClick={() => offline.store()}>
          {t('offline.store')}
        </button>
      );
    default:
      return null;
  }
}

function storedInWords(stored: StorageState, t: Translator): string {
  switch (stored.kind) {
    case 'stored':
      return stored.bytes === null
        ? t('offline.storedSomehow')
        : t('offline.stored', { size: megabytes(stored.bytes, t.locale) });
    case 'failed':
      return t(`offline.failed.${stored.why}`);
    default:
      return t(`offline.${stored.kind}`);
  }
}

const megabytes = (bytes: number, locale: string) =>
  numberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    // "MB" would stand on the wrong side of its number in a line that runs from the right.
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
