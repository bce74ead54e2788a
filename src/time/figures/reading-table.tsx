import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FeatureId, SourceId } from '../../content/model';
import { useExplorer, useLocalization, useT } from '../../ui/context';
import { FeatureLink } from '../../ui/feature-link';
import { isReason, type Reading } from '../series/series';

interface Props<Read> {
  readonly caption: string;
  readonly readings: readonly Reading<Read>[];
  /** What was read, in words. */
  readonly say: (read: Read) => ComponentChildren;
}

/** All that a picture is made from, and what it leaves out and why: the fact in its own words, and its sources. */
export function ReadingTable<Read>({ caption, readings, say }: Props<Read>) {
  const t = useT();
  return (
    <table class="reading-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('time.column.name')}</th>
          <th scope="col">{t('figures.column.drawn')}</th>
          <th scope="col">{t('figures.column.fact')}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ id, words, place, sources, read }) => (
          <tr key={id} class={isReason(read) ? 'left-out' : ''}>
            <td>
              <FeatureLink id={id} />
            </td>
            <td>{isReason(read) ? t(`figures.reason.${read}`) : say(read)}</td>
            <td>
              {place !== undefined && <FactWords id={id} place={place} words={words} />}{' '}
              <Sources of={id} ids={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FactProps {
  readonly id: FeatureId;
  readonly place: number;
  /** In English. */
  readonly words: string;
}

/** A fact in the reader's language, as soon as the details of its layer have come. */
function FactWords({ id, place, words }: FactProps) {
  const { index, library } = useExplorer();
  const { dirOf } = useLocalization();
  const t = useT();
  const layer = index.layerOf(id);
  const details = layer === null || t.lang === 'en' ? null : library.details(layer);
  useEffect(() => details?.load(), [details]);
  const loaded = details?.state.value;
  const told = loaded?.kind === 'ready' ? loaded.value.get(id)?.facts[place] : undefined;
  const lang = told?.lang ?? 'en';
  return (
    <span lang={lang} dir={dirOf(lang)}>
      {told?.value ?? words}
    </span>
  );
}

/** Numbers that lead to the sources in the bibliography. */
function Sources({ of, ids }: { readonly of: FeatureId; readonly ids: readonly SourceId[] }) {
  const { state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  return (
    <span class="reading-sources">
      {ids.map((id, place) => (
        <button
          key={id}
          type="button"
          class="text-button"
          aria-label={t('figures.source', { number: place + 1, name: nameOf(of).name })}
          onClick={() => state.showSource(id)}
        >
          {`[${place + 1}]`}
        </button>
      ))}
    </span>
  );
}
