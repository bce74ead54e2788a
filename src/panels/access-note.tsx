import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { useExplorer } from './context';
import { IconButton } from './icon-button';

/** How accessible the atlas is, how that is tested, and what falls short. */
export function AccessNote() {
  const { t } = useExplorer();
  const dialog = useRef<HTMLDialogElement>(null);
  const say = t.value;
  return (
    <>
      <button type="button" class="credit-button" onClick={() => dialog.current?.showModal()}>
        {say('access.open')}
      </button>
      <dialog class="dialog" ref={dialog} aria-labelledby="access-title">
        <header>
          <h2 id="access-title">{say('access.title')}</h2>
          <IconButton icon={X} label={say('map.close')} onClick={() => dialog.current?.close()} />
        </header>
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
      </dialog>
    </>
  );
}
