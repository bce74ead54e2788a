import { FIRST_YEAR, LAST_YEAR } from '../content/years';
import { sentenceCase } from '../i18n/translator';
import { useExplorer, useT } from '../ui/context';
import { useVisibleFeatures } from '../ui/use-visible-features';
import { yearsInWords } from './dates-in-words';

/** The years shown and how much of the atlas the map then draws, in words and numbers; follows the clock. */
export function useYearRange() {
  const { index, state } = useExplorer();
  const t = useT();
  const years = state.years.range.value;
  const count = useVisibleFeatures().value.length;
  const words = yearsInWords(years, t);
  return {
    years,
    words,
    heading: sentenceCase(words, t.locale),
    places: t('time.places', { count, total: index.features.size }),
    first: years?.from ?? FIRST_YEAR,
    last: years?.to ?? LAST_YEAR,
  };
}
