import { languages, translations } from 'virtual:atlas/languages';
import messages from 'virtual:atlas/messages';
import onlineBasemap from 'virtual:online-basemap';
import { computed } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import { FIRST_LANGUAGE } from '../content/first-language';
import type { BriefAtlas, Chapter } from '../content/model';
import { hostsOf } from '../content/online-basemap';
import { siteRoot } from '../early/site-root';
import { OfflineState } from '../offline/offline-state';
import { watchNetwork } from '../offline/watch-network';
import { searchResource } from '../search/search-resource';
import { bindHistory } from '../state/browser-history';
import { openLibrary, referencesResource } from '../state/library';
import { type Resource, resource } from '../state/resource';
import { knownAmounts } from '../table/known-amounts';
import { datedAtlas } from '../time/dated-atlas';
import { timeFactsResource } from '../time/time-facts-resource';
import { watchCompact } from '../ui/media';
import { bindBorders } from './bind-borders';
import { bindClaims } from './bind-claims';
import { bindDoubleClicks } from './bind-double-click';
import { type BoundLanguage, bindLanguage } from './bind-language';
import { storeWhenIdle } from './bind-offline-store';
import { bindPlayer, bindPresentation, bindPresenterKeys } from './bind-player';
import { bindStory } from './bind-story';
import { bindSymbology } from './bind-symbology';
import { bindYears } from './bind-years';
import { exactLinesResource } from './exact-lines-resource';
import { createMapSlot, type MapSlot } from './map-slot';
import type { OpenState } from './open-state';
import { openedParts } from './opened';
import { Printer } from './printer';
import type { Contexts } from './providers';
import { ridesResource } from './rides-resource';
import { whenIdle } from './when-idle';

interface Parts extends OpenState {
  readonly story: Resource<readonly Chapter[]>;
  readonly index: AtlasIndex;
  readonly atlas: BriefAtlas;
  readonly window: Window & typeof globalThis;
}

/** The explorer with all that is bound to its state, before anything of it is shown. */
export interface BoundExplorer {
  readonly contexts: Contexts;
  readonly slot: MapSlot;
  readonly printer: Printer;
  /** When the words of the language have come: see {@link BoundLanguage.ready}. */
  readonly ready: BoundLanguage['ready'];
}

/** Binds the state to the page: language, history, claims, player, years, offline storage. */
export function bindExplorer({ state, known, index, atlas, story, window }: Parts): BoundExplorer {
  const { document } = window;
  const embedded = state.appearance.embedded.peek();
  const englishTexts = resource(async () => (await import('virtual:atlas/texts')).default);
  const english = computed(() =>
    englishTexts.state.value.kind === 'ready' ? englishTexts.state.value.value : {},
  );
  const { t, localization, wantedLanguage, ready } = bindLanguage({
    state,
    index,
    atlas,
    story,
    english,
    page: document,
    messages,
    languages,
    translations,
  });
  const slot = createMapSlot();
  // A frame's steps would get into the way back of the page around it.
  if (!embedded) bindHistory(state, known, window);
  const site = siteRoot(document);
  const library = openLibrary(site, state.appearance.lang, {
    names: resource(async () => (await import('virtual:atlas/names')).default),
    englishTexts,
    story,
  });
  bindStory(state, index, story, window);
  // So that what is opened first is there at once, and says what it is.
  whenIdle(window, () => {
    openedParts.load();
    if (state.appearance.lang.peek() === FIRST_LANGUAGE) englishTexts.load();
  });
  bindClaims(state, library);
  bindSymbology(state, library, knownAmounts);
  bindBorders(slot, state, window);
  bindPlayer(state, index, document);
  bindPresenterKeys(state, index, document);
  bindYears(state, document);
  bindDoubleClicks(document);
  const offline = new OfflineState();
  watchNetwork(offline, window);
  if (import.meta.env.PROD && !embedded) storeWhenIdle(offline, window);
  const exactLines = exactLinesResource({ state, index });
  const printer = new Printer(() => slot.basemap.peek());
  const contexts: Contexts = {
    explorer: { index, state, t, localization, library, isCompact: watchCompact(window) },
    app: { wantedLanguage, exactLines, detail: slot.detail, archives: slot.archives },
    sources: { references: referencesResource(site), verdicts: atlas.verdicts },
    print: { print: printer.print },
    time: { dated: datedAtlas(index), timeFacts: timeFactsResource() },
    story: bindPresentation(document, site),
    search: { search: searchResource() },
    ride: { rides: ridesResource(slot, { state, index, exactLines }) },
    offline: { offline },
    online: { hosts: onlineBasemap ? hostsOf(onlineBasemap) : [], status: slot.online },
  };
  return { contexts, slot, printer, ready };
}
