import { useT } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';

/** How accessible the atlas is, how that is tested, and what falls short. */
export function AccessibilityNote() {
  const t = useT();
  return (
    <DialogButton label={t('access.open')} title={t('access.title')} class="credit-button">
      {() => <Note />}
    </DialogButton>
  );
}

function Note() {
  const t = useT();
  return (
    <div class="note">
      <p>{t('access.aim')}</p>
      <p>{t('access.words')}</p>
      <h3>{t('access.tested')}</h3>
      <p>{t('access.machine')}</p>
      <h3>{t('access.short')}</h3>
      <ul>
        <li>{t('access.readers')}</li>
        <li>{t('access.drawn')}</li>
        <li>{t('access.reviewed')}</li>
      </ul>
      <h3>{t('access.report')}</h3>
      <p>{t('access.reportHow')}</p>
    </div>
  );
}
