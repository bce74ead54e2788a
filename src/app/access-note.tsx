import { useExplorer } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';

/** How accessible the atlas is, how that is tested, and what falls short. */
export function AccessNote() {
  const { t } = useExplorer();
  return (
    <DialogButton label={t.value('access.open')} title={t.value('access.title')} class="credit-button">
      {() => <Note />}
    </DialogButton>
  );
}

function Note() {
  const say = useExplorer().t.value;
  return (
    <div class="note">
      <p>{say('access.aim')}</p>
      <p>{say('access.words')}</p>
      <h3>{say('access.tested')}</h3>
      <p>{say('access.machine')}</p>
      <h3>{say('access.short')}</h3>
      <ul>
        <li>{say('access.readers')}</li>
        <li>{say('access.drawn')}</li>
        <li>{say('access.reviewed')}</li>
      </ul>
      <h3>{say('access.report')}</h3>
      <p>{say('access.reportHow')}</p>
    </div>
  );
}
