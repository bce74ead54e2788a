/*
 * Runs on the page that hosts show where there is nothing. That page may stand at any depth and knows only that this
 * script lies in a folder of the site's root; its own links begin at the host's root until then.
 */
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  const root = new URL('..', currentScript.src).pathname;
  for (const element of document.querySelectorAll('[href^="/"]')) {
    const href = element.getAttribute('href') ?? '';
    if (!href.startsWith(root)) element.setAttribute('href', root + href.slice(1));
  }
}
