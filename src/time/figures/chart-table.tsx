import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../../content/first-language';
import type { FeatureId } from '../../content/model';
import { useExplorer, useLocalization, useT } from '../../ui/context';
import { FeatureLink } from '../../ui/feature-link';
import { SourceButtons } from '../../ui/source-buttons';
import { type ChartEntry, isReason } from '../series/series';

interface Props<Value> {
  readonly caption: string;
  readonly entries: readonly ChartEntry<Value>[];
  /** What was read, in words. */
  readonly say: (figure: Value) => ComponentChildren;
}

/** All that a picture is made from, and what it leaves out and why: the fact in its own words, and its sources. */
export function ChartTable<Value>({ caption, entries, say }: Props<Value>) {
  const { nameOf } = useLocalization();
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
        {entries.map(({ id, words, factIndex, sources, figure }) => (
          <tr key={id} class={isReason(figure) ? 'left-out' : ''}>
            <td>
              <FeatureLink id={id} />
            </td>
            <td>{isReason(figure) ? t(`figures.reason.${figure}`) : say(figure)}</td>
            <td>
              {factIndex !== undefined && <FactWords id={id} factIndex={factIndex} words={words} />}{' '}
              <SourceButtons of={nameOf(id).name} ids={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FactProps {
  readonly id: FeatureId;
  readonly factIndex: number;
  /** In English. */
  readonly words: string;
}

/** A fact in the reader's language, as soon as the details of its layer have come. */
function FactWords({ id, factIndex, words }: FactProps) {
  const { index, library } = useExplorer();
  const { dirOf } = useLocalization();
  const t = useT();
  const layer = index.layerOf(id);
  const details = layer === null || t.lang === FIRST_LANGUAGE ? null : library.details(layer);
  useEffect(() => details?.load(), [details]);
  const loaded = details?.state.value;
  const localizedFact = loaded?.kind === 'ready' ? loaded.value.get(id)?.facts[factIndex] : undefined;
  const lang = localizedFact?.lang ?? FIRST_LANGUAGE;
  return (
    <span lang={lang} dir={dirOf(lang)}>
      {localizedFact?.value ?? words}
    </span>
  );
}
