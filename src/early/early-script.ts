// Runs before anything is painted, as a classic script of its own: see `tools/pages/pages-plugin.ts`.

import { type AddressText, readAddressText } from '../state/address-text';
import { spokenLanguage } from '../state/language-tag';
import { languagesOf, preferredLanguage } from '../state/preferences';
import { isTooOld } from './browser-age';
import { recordEarlyInput } from './early-input';
import { isStyleComplete, retryStyle } from './early-style';
import { PlainPage } from './plain-page';
import { siteRoot } from './site-root';
import { trustOwnScripts } from './trusted-scripts';

/** After this time the reader gets the plain page, or a note that the controls do not work yet. */
const PLAIN_PAGE_TIMEOUT_MS = 4000;

/** Parts of an address that open something else than what the page was built with. */
const OPENS = ['feature', 'claim', 'chapter', 'ride', 'year', 'embed'];

/** A hash that says where the map stands; another one may name a chapter. */
const CAMERA = /^\W*(map=)?-?[\d.]+\//;

const page = document.documentElement;
const asked = addressText(window.location);
const plain = new PlainPage(document, asked);

/** Too old a browser may lack what it takes to mend an address; there it is read as it is. */
function addressText({ search, hash }: Location): AddressText {
  if (!isTooOld(window)) return readAddressText(search, hash);
  const given = new URLSearchParams(search);
  return { parameter: (part) => given.get(part), place: hash.slice(1) };
}

/** The language that the explorer will speak: see the table of addresses in the README. */
function wantedLanguage(): string {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]');
  const spoken = Array.from(links).map(({ hreflang }) => hreflang);
  const named = asked.parameter('lang') ?? '';
  if (isTooOld(window)) return spoken.indexOf(named) >= 0 ? named : page.lang;
  const known = spokenLanguage(named, new Set(spoken));
  return known ?? page.dataset.speaks ?? preferredLanguage(languagesOf(navigator), spoken);
}

/** Parts of an address that leave the first view as the page was built with it. */
const LEAVE_FIRST_VIEW = ['lang', 'theme'];

/** Whether the map will begin with the view that the page holds a picture of: nothing in the address says otherwise. */
function isFirstView(): boolean {
  const { search, hash } = window.location;
  const names = search
    .slice(1)
    .split('&')
    .map((part) => part.split('=')[0] ?? '');
  return hash === '' && names.every((name) => name === '' || LEAVE_FIRST_VIEW.indexOf(name) >= 0);
}

/** Whether the explorer will begin with what the page shows already. */
function isBuiltForThis(): boolean {
  const opensChapter = asked.place !== '' && !CAMERA.test(asked.place);
  const opens = OPENS.some((part) => asked.parameter(part) !== null);
  return wantedLanguage() === page.lang && !opensChapter && !opens;
}

/** The explorer could not be loaded, or broke before it took over: the page for readers without script serves. */
function giveUp(event: Event): void {
  const isCode = event instanceof ErrorEvent || event.target instanceof HTMLScriptElement;
  if (isCode && page.dataset.script !== 'runs') plain.show('failed', wantedLanguage());
}

/** The explorer has neither come nor failed: what can be read is shown, and the explorer may still come. */
function showLateNote(): void {
  if (page.dataset.script === 'painted' && isStyleComplete(document)) plain.showNotes('late');
  else if (page.dataset.script === 'awaited') plain.show('late', wantedLanguage());
}

/** The explorer's script may have failed before the listener was there. A second element runs nothing twice, and repeats the error event. */
function repeatEarlierFailure(): void {
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  if (entry === null) return;
  const again = document.createElement('script');
  again.type = 'module';
  again.crossOrigin = entry.crossOrigin;
  trustOwnScripts(window, siteRoot(document));
  try {
    again.src = entry.src;
    document.head.appendChild(again);
  } catch (error) {
    // The host's policy allows no trusted script: the note about a late explorer still comes after a while.
    if (!(error instanceof TypeError)) throw error;
  }
}

function begin(): void {
  const theme = asked.parameter('theme')?.toLowerCase();
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  page.dataset.script = isBuiltForThis() ? 'painted' : 'awaited';
  if (page.dataset.script === 'painted' && isFirstView()) page.dataset.view = 'first';
  window.addEventListener('error', giveUp, true);
  repeatEarlierFailure();
  recordEarlyInput(document, () => plain.showNotes('pressed'));
  retryStyle(document, () => {
    if (page.dataset.script !== 'runs') plain.show('unstyled', wantedLanguage());
  });
  window.setTimeout(showLateNote, PLAIN_PAGE_TIMEOUT_MS);
}

// The explorer may have come first, as this script holds nothing up.
if (page.dataset.script !== 'runs') {
  if (isTooOld(window)) plain.show('tooOld', wantedLanguage());
  else begin();
}
