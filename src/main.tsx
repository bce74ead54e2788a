import './early/stand-ins';
import './app/styles/main.css';
import atlas from 'virtual:atlas';
import { languages } from 'virtual:atlas/languages';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app/app';
import { bindClaims } from './app/bind-claims';
import { bindDoubleClicks } from './app/bind-double-click';
import { bindLanguage } from './app/bind-language';
import { bindMap, createMapSlot } from './app/bind-map';
import { storeWhenIdle } from './app/bind-offline-store';
import { bindPlayer, bindPresentation } from './app/bind-player';
import { bindTitle } from './app/bind-title';
import { bindYears } from './app/bind-years';
import { Printer } from './app/printer';
import { ridesResource } from './app/rides-resource';
import { indexAtlas } from './content/atlas-index';
import { attributionOf } from './content/attribution';
import { storyOf } from './content/mentions';
import { goOnReading, readingPlace, takeOver } from './early/activate';
import { isTooOld } from './early/browser-age';
import { earlyActs } from './early/early-acts';
import { whenStyled } from './early/early-style';
import { keepTranslatedTextRight } from './early/page-translation';
import { siteRoot } from './early/site-root';
import { vouchForOwnScripts } from './early/trusted-scripts';
import { OfflineState } from './offline/offline-state';
import { watchNetwork } from './offline/watch-network';
import { searchResource } from './search/search-resource';
import { decodeAddress, type KnownIds } from './state/address';
import { bindHistory } from './state/browser-history';
import { openLibrary } from './state/library';
import { languagesOf, preferredLanguage, preferredTheme, watchTheme } from './state/preferences';
import { referencesResource } from './state/references';
import { resource } from './state/resource';
import { ViewState } from './state/view-state';
import { datedAtlas } from './time/dated-atlas';
import { timeFactsResource } from './time/time-facts-resource';
import { ExplorerContext } from './ui/context';
import { keepFocus } from './ui/keep-focus';
import { watchCompact } from './ui/screen';

vouchForOwnScripts(window, siteRoot(document));

const index = indexAtlas({ ...atlas, ...storyOf(atlas.chapters) });
const known: KnownIds = {
  languages: new Set(languages.map(({ code }) => code)),
  features: index.features,
  chapters: new Set(index.chapters.map(({ id }) => id)),
  claims: new Set(Object.keys(atlas.verdicts)),
  rides: index.rides,
  renamed: atlas.renamed,
};

const state = new ViewState(index, {
  lang:
    document.documentElement.dataset.speaks ??
    preferredLanguage(
      languagesOf(navigator),
      languages.map(({ code }) => code),
    ),
  theme: preferredTheme(window),
});
const { address, ignored } = decodeAddress(window.location.search, window.location.hash, known);
state.restore(address, ignored, false);

const language = bindLanguage(state, index, atlas, document);
const port = createMapSlot();
effect(() => {
  document.documentElement.dataset.theme = state.appearance.theme.value;
});
watchTheme(window, (theme) => state.appearance.preferTheme(theme));
const embedded = state.appearance.embedded.peek();
// A frame's steps would get into the way back of the page around it.
if (!embedded) bindHistory(state, known, window);

const site = siteRoot(document);
const library = openLibrary(site, state.appearance.lang);
bindClaims(state, library);
bindPlayer(state, index, document);
bindYears(state, document);
bindDoubleClicks(document);

const offline = new OfflineState();
watchNetwork(offline, window);
if (import.meta.env.PROD && !embedded) storeWhenIdle(offline, window);

const printer = new Printer(() => port.basemap.peek());
const explorer = {
  print: printer.print,
  library,
  isStill: false,
  isCompact: watchCompact(window),
  rides: ridesResource(port, { state, index }),
  allNames: resource(async () => (await import('virtual:atlas/names')).default),
  search: searchResource(),
  references: referencesResource(site),
  dated: datedAtlas(index),
  timeFacts: timeFactsResource(),
  verdicts: atlas.verdicts,
  ...bindPresentation(document),
  index,
  state,
  offline,
  languages,
  ...language,
  attribution: attributionOf(atlas),
};

/** Not awaited at the top: code that is loaded later imports this file's, and would wait for it to end. */
async function show(): Promise<void> {
  // The plain page says so.
  if (isTooOld(window)) return;
  await Promise.all([language.ready, whenStyled(document)]);
  bindTitle(explorer, document);
  const View = embedded ? (await import('./app/embedded/embedded-atlas')).EmbeddedAtlas : App;
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no element "app"');
  const place = embedded ? null : readingPlace(document);
  if (place !== null) state.showChapter(place.chapter);
  const redo = earlyActs(root);
  keepTranslatedTextRight(root);
  // What was painted for another view would leave attributes of its elements behind.
  if (document.documentElement.dataset.script !== 'painted') root.replaceChildren();
  render(
    <ExplorerContext.Provider value={explorer}>
      <View map={port.handle} status={port.status} drawn={port.drawn} onContainer={port.mount} />
    </ExplorerContext.Provider>,
    root,
  );
  // In a frame, the page around it is printed.
  if (!embedded) printer.bind(explorer);
  keepFocus(root);
  takeOver(document, root, document.getElementById('story'));
  if (place !== null) goOnReading(root, place);
  redo();
  await bindMap(port, { state, index, language });
}

show().catch(reportError);
