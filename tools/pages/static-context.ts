import { signal } from '@preact/signals';
import { createMapSlot } from '../../src/app/map-slot';
import type { Contexts } from '../../src/app/providers';
import { indexAtlas } from '../../src/content/atlas-index';
import type { Translation } from '../../src/content/language';
import { hostsOf } from '../../src/content/online-basemap';
import { createLocalization } from '../../src/i18n/localization';
import { createTranslator } from '../../src/i18n/translator';
import { OfflineState } from '../../src/offline/offline-state';
import type { Resource } from '../../src/state/resource';
import { ViewState } from '../../src/state/view-state';
import { datedAtlas } from '../../src/time/dated-atlas';
import type { ReadAtlas } from '../atlas/read-atlas';
import { startAtlas } from '../atlas/virtual-modules';
import { compileMessages } from '../check/language/compile-messages';
import { readOnlineBasemap } from '../serve/online-config';

/** What components take in a page without script: nothing is fetched, nothing open. Needs no browser. */
export function staticContext(
  content: ReadAtlas,
  { info, messages, story, ...texts }: Translation,
): Contexts {
  const { amounts = [], disputes, verdicts } = startAtlas(content.atlas);
  const languages = [...content.languages.values()].map((language) => language.info);
  const index = indexAtlas({ ...content.atlas, amounts, verdicts });
  index.setStory(story);
  const t = signal(createTranslator(info, compileMessages(messages)));
  const translation = signal(texts);
  const onlineBasemap = readOnlineBasemap(process.env);
  return {
    explorer: {
      index,
      state: new ViewState(index, { lang: info.code, theme: 'light' }),
      t,
      localization: createLocalization({ t, translation, index, atlas: { disputes }, languages }),
      library: {
        englishTexts: never(),
        story: never(),
        claims: never,
        sources: never(),
        details: never,
        names: never(),
      },
      isCompact: signal(false),
    },
    app: {
      wantedLanguage: signal({ code: info.code, name: info.name, translation: never() }),
      archives: signal({ failures: [], retry: () => {} }),
      exactLines: never(),
      detail: createMapSlot().detail,
    },
    sources: { references: never(), verdicts },
    print: { print: never() },
    time: { dated: datedAtlas(index), timeFacts: never() },
    story: { presenting: signal(false), present: () => {}, site: './' },
    search: { search: never() },
    ride: { rides: never() },
    offline: { offline: new OfflineState() },
    online: { hosts: onlineBasemap ? hostsOf(onlineBasemap) : [], status: signal({ kind: 'off' }) },
  };
}

/** Something that does not come. */
const never = <T>(): Resource<T> => ({ state: signal({ kind: 'loading' }), load: () => {} });
