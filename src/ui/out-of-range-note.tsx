import type { FeatureId, FeatureTime } from '../content/model';
import { outsideOf, type YearSpan } from '../content/years';
import type { Translator } from '../i18n/translator';
import { useExplorer, useT } from './context';

/** That something lies outside the years shown, in words: "after 1985", "before 1960"; empty where it does not. */
export function outsideInWords(time: FeatureTime | undefined, years: YearSpan | null, t: Translator): string {
  const outside = outsideOf(time, years);
  if (outside === null || years === null) return '';
  const { since, until } = years;
  return t(`time.${outside}`, { year: String(outside === 'after' ? until : since) });
}

/** For screen readers, behind a name that is shown muted: that it lies outside the years shown. */
export function OutsideWords({ id }: { readonly id: FeatureId }) {
  const { index, state } = useExplorer();
  const t = useT();
  const words = outsideInWords(index.features.get(id)?.time, state.clock.years.value, t);
  return words === '' ? null : <span class="unseen"> ({words})</span>;
}

/** In the panel of a feature outside the years shown: that it is so, and the way to all years. */
export function OutsideNote({ id }: { readonly id: FeatureId }) {
  const { index, state } = useExplorer();
  const t = useT();
  const words = outsideInWords(index.features.get(id)?.time, state.clock.years.value, t);
  if (words === '') return null;
  return (
    <p class="outside-note" data-focus-after="feature-title">
      {t('time.outside', { years: words })}{' '}
      <button type="button" class="text-button" onClick={() => state.clock.showYears(null)}>
        {t('notice.anyYear')}
      </button>
    </p>
  );
}
