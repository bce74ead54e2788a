import { listFormat } from '../i18n/formats';
import { useExplorer, useT } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';
import { useOnline } from './context';

/** The choice to ask other hosts for more detail; names them before they are asked. */
export function OnlineChoice() {
  const { hosts } = useOnline();
  const t = useT();
  if (hosts.length === 0) return null;
  return (
    <DialogButton label={t('online.open')} title={t('online.title')} class="credit-button">
      {() => <Content />}
    </DialogButton>
  );
}

function Content() {
  const { hosts, status } = useOnline();
  const { state } = useExplorer();
  const t = useT();
  const names = listFormat(t.locale).format(hosts);
  const isOn = state.appearance.basemap.value === 'online';
  return (
    <div class="note">
      <p>{t('online.what', { hosts: names })}</p>
      <p>{t('online.privacy')}</p>
      <p class="aside">{t('online.names')}</p>
      <p role="status">{isOn ? t(STATUS[status.value.kind], { host: hosts[0] ?? '' }) : t('online.off')}</p>
      <button
        type="button"
        class="button"
        onClick={() => state.appearance.setBasemap(isOn ? 'embedded' : 'online')}
      >
        {t(isOn ? 'online.stop' : 'online.use')}
      </button>
    </div>
  );
}

const STATUS = {
  off: 'online.off',
  loading: 'online.loading',
  shown: 'online.shown',
  failed: 'online.failed',
  unable: 'online.unable',
} as const;
