/**
 * The folder that the site is served from; pages of a language lie in a folder below it, and say so in `data-root`.
 * @returns an address with a slash at its end, without search and hash
 */
export function siteRoot({ documentElement, baseURI }: Document): string {
  return new URL(documentElement.dataset.root ?? './', baseURI).href;
}
