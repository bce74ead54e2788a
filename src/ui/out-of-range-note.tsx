import type { FeatureId, FeatureTime } from '../content/model';
import { outOfRange, type YearRange } from '../content/years';
import type { Translator } from '../i18n/translator';
import { useExplorer, useT } from './context';
import { useDerived } from './use-derived';

/** That something lies outside the years shown, in words: "after 1985", "before 1960"; empty where it does not. */
export function outOfRangeInWords(
  time: FeatureTime | undefined,
  years: YearRange | null,
  t: Translator,
): string {
  const outside = outOfRange(time, years);
  if (outside === null || years === null) return '';
  const { from, to } = years;
  return t(`time.${outside}`, { year: String(outside === 'after' ? to : from) });
}

/** That a feature lies outside the years shown, in words; only where these change is anything rendered again. */
function useWordsOfRange(id: FeatureId): string {
  const { index, state } = useExplorer();
  const t = useT();
  const words = useDerived(
    () => outOfRangeInWords(index.features.get(id)?.time, state.years.range.value, t),
    [id, index, state, t],
  );
  return words.value;
}

/** For screen readers, behind a name that is shown muted: that it lies outside the years shown. */
export function OutOfRangeNote({ id }: { readonly id: FeatureId }) {
  const words = useWordsOfRange(id);
  return words === '' ? null : <span class="unseen"> ({words})</span>;
}

/** In the panel of a feature outside the years shown: that it is so, and the way to all years. */
export function FeatureRangeNote({ id }: { readonly id: FeatureId }) {
  const { state } = useExplorer();
  const t = useT();
  const words = useWordsOfRange(id);
  if (words === '') return null;
  return (
    <p class="outside-note" data-focus-after="feature-title">
      {t('time.outside', { years: words })}{' '}
      <button type="button" class="text-button" onClick={() => state.years.set(null)}>
        {t('notice.anyYear')}
      </button>
    </p>
  );
}
