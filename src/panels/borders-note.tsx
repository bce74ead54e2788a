import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { useExplorer } from './context';
import { IconButton } from './icon-button';

/** Whose borders the map draws, and who disputes them. */
export function BordersNote() {
  const { disputes, t } = useExplorer();
  const dialog = useRef<HTMLDialogElement>(null);
  const say = t.value;
  return (
    <>
      <button type="button" class="credit-button" onClick={() => dialog.current?.showModal()}>
        {say('map.borders')}
      </button>
      <dialog class="dialog" ref={dialog} aria-labelledby="borders-title">
        <header>
          <h2 id="borders-title">{say('map.bordersTitle')}</h2>
          <IconButton icon={X} label={say('map.close')} onClick={() => dialog.current?.close()} />
        </header>
        <p>{say('map.bordersIntro')}</p>
        <dl lang="en" dir="ltr">
          {disputes.map(({ id, name, text }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}
