import { signal } from '@preact/signals';
import { indexAtlas } from '../../src/content/atlas-index';
import { attributionOf } from '../../src/content/attribution';
import type { Translation } from '../../src/content/language';
import { createLocalization } from '../../src/i18n/localization';
import { createTranslator } from '../../src/i18n/translator';
import { OfflineState } from '../../src/offline/offline-state';
import type { Resource } from '../../src/state/resource';
import { ViewState } from '../../src/state/view-state';
import { datedAtlas } from '../../src/time/dated-atlas';
import type { Explorer } from '../../src/ui/context';
import type { ReadAtlas } from '../atlas/read-atlas';
import { briefAtlas } from '../atlas/virtual-modules';

/** The explorer in its first state, before anything is fetched or done. Needs no browser. */
export function staticContext(content: ReadAtlas, translation: Translation): Explorer {
  const atlas = briefAtlas(content.atlas);
  const languages = [...content.languages.values()].map(({ info }) => info);
  const index = indexAtlas(content.atlas);
  index.setStory(translation.story);
  const t = signal(createTranslator(translation.info, translation.messages));
  return {
    ...createLocalization({ t, translation: signal(translation), index, atlas, languages }),
    library: { claims: never, sources: never(), details: never },
    isStill: true,
    isCompact: signal(false),
    rides: never(),
    allNames: never(),
    search: never(),
    references: never(),
    dated: datedAtlas(index),
    timeFacts: never(),
    offline: new OfflineState(),
    verdicts: atlas.verdicts,
    presenting: signal(false),
    present: () => {},
    print: never(),
    index,
    state: new ViewState(index, { lang: translation.info.code, theme: 'light' }),
    languages,
    wantedLanguage: signal({
      code: translation.info.code,
      name: translation.info.name,
      translation: never(),
    }),
    attribution: attributionOf(atlas),
  };
}

/** Something that does not come. */
const never = <T>(): Resource<T> => ({ state: signal({ kind: 'loading' }), load: () => {} });
