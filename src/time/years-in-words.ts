import type { YearSpan } from '../content/years';
import type { Translator } from '../i18n/translator';

/** The years shown, in words: "as of 2015", "1960 to 1979", "in 1963", "all years". */
export function yearsInWords(span: YearSpan | null, t: Translator): string {
  if (span === null) return t('time.allYears');
  const { since, until } = span;
  if (since === null) return t('time.asOf', { year: String(until) });
  if (since === until) return t('time.in', { date: String(until) });
  return t('time.fromTo', { since: String(since), until: String(until) });
}
