import type { FigureUnit } from '../content/figure';
import { CURRENCY } from '../content/vocabulary';
import { numberFormat } from '../i18n/formats';
import type { Translator } from '../i18n/translator';

/** An amount as a reader's language writes it: "US$20.6 billion", "22%". */
export function amountInWords(amount: number, unit: FigureUnit | undefined, t: Translator): string {
  const write = (options: Intl.NumberFormatOptions) => numberFormat(t.locale, options).format(amount);
  switch (unit) {
    case CURRENCY:
      return t('figures.dollars', {
        currency: CURRENCY,
        amount: write({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }),
      });
    case 'MW':
      return t('figures.MW', { amount: Math.round(amount) });
    case 'km':
      return t('figures.km', { amount: Math.round(amount) });
    case 'm':
      return t('figures.metres', { amount });
    case 'percent':
      return numberFormat(t.locale, { style: 'percent' }).format(amount / 100);
    default:
      return write({});
  }
}
