// Runs before anything is painted, as a classic script of its own: see `tools/pages/first-paint-plugin.ts`.
import { readAddressText } from './state/address-text';
import { spokenLanguage } from './state/language-tag';
import { preferredLanguage } from './state/preferences';

/** Parts of an address that open something else than what the page was built with. */
const OPENS = ['feature', 'claim', 'chapter', 'ride', 'year', 'embed'];

/** A hash that says where the map stands; another one may name a chapter. */
const CAMERA = /^\W*(map=)?-?[\d.]+\//;

const page = document.documentElement;
const { parameter, place } = readAddressText(window.location.search, window.location.hash);

/** The language that the explorer will speak: see the table of addresses in the README. */
function wantedLanguage(): string {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]');
  const spoken = [...links].map(({ hreflang }) => hreflang);
  const named = spokenLanguage(parameter('lang') ?? '', new Set(spoken));
  if (named !== null) return named;
  return page.dataset.speaks ?? preferredLanguage(navigator.languages, spoken);
}

/** Whether the explorer will begin with what the page shows already. */
function isBuiltForThis(): boolean {
  const opensChapter = place !== '' && !CAMERA.test(place);
  const opens = OPENS.some((part) => parameter(part) !== null);
  return wantedLanguage() === page.lang && !opensChapter && !opens;
}

/** The explorer could not be loaded, or broke before it took over: the page for readers without script serves. */
function giveUp(event: Event): void {
  const isCode = event instanceof ErrorEvent || event.target instanceof HTMLScriptElement;
  if (isCode && page.dataset.script !== 'runs') delete page.dataset.script;
}

// What lacks modules would show a page that never comes to life.
if ('noModule' in HTMLScriptElement.prototype) {
  const theme = parameter('theme')?.toLowerCase();
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  page.dataset.script = isBuiltForThis() ? 'painted' : 'awaited';
  window.addEventListener('error', giveUp, true);
}
