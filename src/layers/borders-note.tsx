import type { Dispute, Source, SourceId } from '../content/model';
import { SourceEntry } from '../sources/source-entry';
import { Awaited } from '../ui/async-content';
import { useExplorer } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';

/** Whose borders the map draws, and who disputes them. */
export function BordersNote() {
  const { t } = useExplorer();
  return (
    <DialogButton label={t.value('map.borders')} title={t.value('map.bordersTitle')} class="credit-button">
      {() => <Note />}
    </DialogButton>
  );
}

function Note() {
  const { dirOf, disputes, library, t } = useExplorer();
  const say = t.value;
  return (
    <>
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
      <Awaited of={library.sources}>
        {(sources) => <DisputeSources disputes={disputes.value} sources={sources} />}
      </Awaited>
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
