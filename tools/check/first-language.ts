import { MANIFEST } from '../../src/content/manifest';

/** The language that the layers and the first story are written in; all others translate it. */
export const FIRST_LANGUAGE = MANIFEST.language;

/** What messages call it, such as `English`. */
export const FIRST_NAME =
  new Intl.DisplayNames('en', { type: 'language' }).of(FIRST_LANGUAGE) ?? FIRST_LANGUAGE;

/** Whether a file is of that language. */
export const isFirst = ({ lang }: { readonly lang: string }): boolean => lang === FIRST_LANGUAGE;
