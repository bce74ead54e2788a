import type { Dispute, Source, SourceId } from '../content/model';
import { SourceEntry } from '../sources/source-entry';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { DialogButton } from '../ui/dialog-button';

/** Whose borders the map draws, and who disputes them. */
export function BordersNote() {
  const t = useT();
  return (
    <DialogButton label={t('map.borders')} title={t('map.bordersTitle')} class="credit-button">
      {() => <Note />}
    </DialogButton>
  );
}

function Note() {
  const { library, state } = useExplorer();
  const { dirOf, disputes } = useLocalization();
  const t = useT();
  const show = (dispute: string, { currentTarget }: { readonly currentTarget: Element }) => {
    currentTarget.closest('dialog')?.close();
    state.overlay.showBorder(dispute, true);
  };
  return (
    <>
      <p>{t('map.bordersIntro')}</p>
      <dl>
        {disputes.value.map(({ id, name, text, lang }) => (
          <div key={id} lang={lang} dir={dirOf(lang)}>
            <dt>
              <button type="button" class="text-button" onClick={(event) => show(id, event)}>
                {name}
                <span class="unseen"> {t('borders.onMap')}</span>
              </button>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('feature.sources')}</h3>
      <AsyncContent of={library.sources}>
        {(sources) => <DisputeSources disputes={disputes.value} sources={sources} />}
      </AsyncContent>
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
