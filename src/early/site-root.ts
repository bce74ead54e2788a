import { FIRST_LANGUAGE } from '../content/first-language';
/**
 * The folder that the site is served from; pages of a language lie in a folder below it, and say so in `data-root`.
 * @returns an address with a slash at its end, without search and hash
 */
export function siteRoot({ documentElement, baseURI }: Document): string {
  return new URL(documentElement.dataset.root ?? './', baseURI).href;
}

/** The address of a page that is read without script, in a language. */
export function plainPage(page: Document, lang: string, name: string): string {
  return `${siteRoot(page)}${lang === FIRST_LANGUAGE ? '' : `${lang}/`}${name}`;
}
