import { X } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { Dispute, Source, SourceId } from '../content/model';
import { Awaited } from './awaited';
import { useExplorer } from './context';
import { IconButton } from './icon-button';
import { SourceEntry } from './source-entry';

/** Whose borders the map draws, and who disputes them. */
export function BordersNote() {
  const { dirOf, disputes, library, t } = useExplorer();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const say = t.value;
  const open = () => {
    setOpened(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class="credit-button" onClick={open}>
        {say('map.borders')}
      </button>
      <dialog class="dialog" ref={dialog} aria-labelledby="borders-title">
        <header>
          <h2 id="borders-title">{say('map.bordersTitle')}</h2>
          <IconButton icon={X} label={say('map.close')} onClick={() => dialog.current?.close()} />
        </header>
        <p>{say('map.bordersIntro')}</p>
        <dl>
          {disputes.value.map(({ id, name, text, lang }) => (
            <div key={id} lang={lang} dir={dirOf(lang)}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <h3>{say('feature.sources')}</h3>
        {opened && (
          <Awaited of={library.sources}>
            {(sources) => <DisputeSources disputes={disputes.value} sources={sources} />}
          </Awaited>
        )}
      </dialog>
    </>
  );
}

interface SourcesProps {
  readonly disputes: readonly Dispute[];
  readonly sources: ReadonlyMap<SourceId, Source>;
}

function DisputeSources({ disputes, sources }: SourcesProps) {
  const ids = [...new Set(disputes.flatMap((dispute) => dispute.sources))];
  const entries = ids.flatMap((id) => sources.get(id) ?? []);
  return (
    <ol class="sources">
      {entries.map((source) => (
        <li key={source.id}>
          <SourceEntry source={source} />
        </li>
      ))}
    </ol>
  );
}
