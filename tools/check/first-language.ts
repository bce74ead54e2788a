import { FIRST_LANGUAGE } from '../../src/content/first-language';

/** What messages call the language that all others translate, such as `English`. */
export const FIRST_NAME =
  new Intl.DisplayNames('en', { type: 'language' }).of(FIRST_LANGUAGE) ?? FIRST_LANGUAGE;

/** Whether a file is of that language. */
export const isFirst = ({ lang }: { readonly lang: string }): boolean => lang === FIRST_LANGUAGE;
