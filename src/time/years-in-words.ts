import type { YearRange } from '../content/years';
import type { Translator } from '../i18n/translator';

/** The years shown, in words: "as of 2015", "1960 to 1979", "in 1963", "all years". */
export function yearsInWords(span: YearRange | null, t: Translator): string {
  if (span === null) return t('time.allYears');
  const { from, to } = span;
  if (from === null) return t('time.asOf', { year: String(to) });
  if (from === to) return t('time.in', { date: String(to) });
  return t('time.fromTo', { since: String(from), until: String(to) });
}
