import { languages } from 'virtual:atlas/languages';
import onlineBasemap from 'virtual:online-basemap';
import { effect } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { BriefAtlas } from '../content/model';
import { passageCount } from '../content/prose';
import { decodeAddress, type KnownIds } from '../state/address';
import { languagesOf, preferredLanguage, preferredTheme, watchTheme } from '../state/preferences';
import { ViewState } from '../state/view-state';

export interface OpenState {
  readonly state: ViewState;
  /** The ids that an address may name. */
  readonly known: KnownIds;
}

/** The state that the address of the page asks for, in the language and the colours that the reader prefers. */
export function openState(index: AtlasIndex, atlas: BriefAtlas, window: Window): OpenState {
  const { dataset } = window.document.documentElement;
  const codes = languages.map(({ code }) => code);
  const known: KnownIds = {
    languages: new Set(codes),
    features: index.features,
    chapters: new Set(index.chapters.map(({ id }) => id)),
    passagesIn: (id) => {
      const chapter = id === undefined ? index.chapters[0] : index.chapter(id);
      return chapter ? passageCount(chapter) : 0;
    },
    claims: new Set(Object.keys(atlas.verdicts)),
    rides: index.rides,
    renamed: atlas.renamed,
    hasOnlineBasemap: onlineBasemap !== null,
  };
  const state = new ViewState(index, {
    lang: dataset.speaks ?? preferredLanguage(languagesOf(window.navigator), codes),
    theme: preferredTheme(window),
  });
  const { search, hash } = window.location;
  const { address, ignored } = decodeAddress(search, hash, known);
  state.restore(address, ignored, false);
  effect(() => {
    dataset.theme = state.appearance.theme.value;
  });
  watchTheme(window, (theme) => state.appearance.preferTheme(theme));
  return { state, known };
}
