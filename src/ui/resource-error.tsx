import type { MessageKey } from '../i18n/translator';
import type { MissingResource } from '../state/resource';
import { useT } from './context';

interface Props {
  readonly missing: MissingResource;
  /** How it is said that this could not be loaded. */
  readonly failed?: MessageKey;
  readonly onRetry: () => void;
}

/** Says that something has not come, and offers what may help. */
export function ResourceError({ missing, failed, onRetry }: Props) {
  const t = useT();
  return (
    <p class="trouble">
      <span>{t(errorInWords(missing, failed))}</span> <RecoveryActions missing={missing} onRetry={onRetry} />
    </p>
  );
}

/** What has happened, as a message. */
export function errorInWords(
  missing: MissingResource,
  failed: MessageKey = 'feature.loadFailed',
  late: MessageKey = 'feature.late',
): MessageKey {
  if (missing.kind === 'late') return late;
  switch (missing.remedy) {
    case 'retry':
      return failed;
    case 'reload':
      return 'feature.failedAgain';
    case 'new-version':
      return 'feature.newVersion';
  }
}

/** "Try again" first; "Load the page again" where that may not be enough. The address says what the page shows. */
export function RecoveryActions({ missing, onRetry }: Pick<Props, 'missing' | 'onRetry'>) {
  const t = useT();
  const isNewVersion = missing.kind === 'failed' && missing.remedy === 'new-version';
  const mayNeedReload = missing.kind === 'late' || missing.remedy !== 'retry';
  return (
    <>
      {!isNewVersion && (
        <button type="button" class="text-button" onClick={onRetry}>
          {t('feature.tryAgain')}
        </button>
      )}{' '}
      {mayNeedReload && (
        <button type="button" class="text-button" onClick={() => window.location.reload()}>
          {t('feature.reload')}
        </button>
      )}
    </>
  );
}
