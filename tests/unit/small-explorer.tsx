import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createMapSlot } from '../../src/app/map-slot';
import { type Contexts, Providers } from '../../src/app/providers';
import { indexAtlas } from '../../src/content/atlas-index';
import type { LanguageInfo } from '../../src/content/language';
import { localizeClaim, localizeDetails } from '../../src/content/localized';
import type { Atlas, Claim, ContentFeature, Source, SourceId } from '../../src/content/model';
import { createLocalization } from '../../src/i18n/localization';
import { createTranslator } from '../../src/i18n/translator';
import { OfflineState } from '../../src/offline/offline-state';
import { RideLines } from '../../src/ride/ride-lines';
import { searchEntries } from '../../src/search/entries';
import { buildSearchIndex, openSearchIndex } from '../../src/search/search-index';
import type { Resource } from '../../src/state/resource';
import { ViewState } from '../../src/state/view-state';
import { datedAtlas } from '../../src/time/dated-atlas';
import { timeFacts } from '../../src/time/time-facts';
import { compileMessages } from '../../tools/check/language/compile-messages';
import { ENGLISH, URDU as URDU_WORDS } from '../words';
import { layerFile, smallAtlas } from './small-atlas';

const WORDS = { en: ENGLISH, ur: URDU_WORDS };

/** The languages that panels are rendered in: one that runs from the left, one from the right. */
export const LANGUAGES = ['en', 'ur'] as const;
type Lang = (typeof LANGUAGES)[number];

const read = (lang: Lang, file: string) =>
  JSON.parse(readFileSync(`geo/languages/${lang}/${file}.json`, 'utf8'));

/** What the small atlas is called in Urdu, as far as it is. */
const URDU = {
  gwadar: { name: 'گوادر', summary: 'بندرگاہ والا شہر۔' },
  kashgar: { name: 'کاشغر' },
  port: { name: 'گوادر بندرگاہ' },
};

const namesOf = (texts: Readonly<Record<string, { readonly name: string }>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, { name }]) => [id, name]));

/** Something that has come. */
const ready = <T,>(value: T): Resource<T> => ({
  state: signal({ kind: 'ready', value }),
  load: () => {},
});

/** Something that does not come. */
const never = <T,>(): Resource<T> => ({ state: signal({ kind: 'loading' }), load: () => {} });

const SOURCE: Source = {
  id: 's1',
  type: 'webpage',
  title: 'A page',
  URL: 'https://example.org/',
  custom: { held: 'read' },
};

/** The small atlas with something to read: a fact, a source, and what the claims say. */
function toldAtlas(): Atlas {
  const { atlas } = smallAtlas();
  const withFacts = (feature: ContentFeature): ContentFeature => {
    if (feature.id !== 'gwadar') return feature;
    const facts = [{ label: 'Berths', value: '3 × 200 m', sources: ['s1'] }] as const;
    return {
      ...feature,
      properties: { ...feature.properties, summary: 'A port town.', facts, sources: ['s1'] },
    };
  };
  const withWords = (claim: Claim): Claim =>
    claim.id === 'c1'
      ? { ...claim, statement: 'The road is 1,000 km long.', record: 'It is 1,300 km long.', sources: ['s1'] }
      : { ...claim, statement: 'They met at Bandung.', record: 'They did.', features: ['bandung'] };
  const gwadar = layerFile(atlas, 'gwadar');
  return {
    ...atlas,
    layers: { ...atlas.layers, gwadar: { ...gwadar, features: gwadar.features.map(withFacts) } },
    sources: { s1: SOURCE },
    claims: atlas.claims.map(withWords),
  };
}

interface Given {
  readonly atlas?: Atlas;
  readonly contexts?: Partial<Contexts>;
  readonly isCompact?: boolean;
}

/** An explorer of the small atlas in a language, with all that is fetched there already. */
export function smallExplorer(lang: Lang, given: Given = {}) {
  const atlas = given.atlas ?? toldAtlas();
  const index = indexAtlas(atlas);
  const languages = LANGUAGES.map((code): LanguageInfo => ({ code, ...read(code, 'language') }));
  const info = languages.find(({ code }) => code === lang);
  if (info === undefined) throw new Error(`No language ${lang}`);
  const t = createTranslator(info, compileMessages(WORDS[lang]));
  const features = lang === 'ur' ? URDU : {};
  const state = new ViewState(index, { lang, theme: 'light' });
  const translation = signal({ features, disputes: {}, basemap: {} });
  const sources: ReadonlyMap<SourceId, Source> = new Map(Object.entries(atlas.sources));
  const contexts: Contexts = {
    explorer: {
      index,
      state,
      t: signal(t),
      localization: createLocalization({ t: signal(t), translation, index, atlas, languages }),
      library: {
        englishTexts: ready({}),
        story: ready(atlas.chapters),
        claims: () => ready(atlas.claims.map((claim) => localizeClaim(claim, undefined, lang))),
        sources: ready(sources),
        names: ready({ ur: namesOf(URDU) }),
        details: (layer) =>
          ready(
            new Map(
              layerFile(atlas, layer).features.map(({ id, properties }) => [
                id,
                localizeDetails(properties, undefined, lang),
              ]),
            ),
          ),
      },
      isCompact: signal(given.isCompact ?? false),
    },
    app: {
      wantedLanguage: signal({ code: lang, name: info.name, translation: ready(null) }),
      archives: signal({ failures: [], retry: () => {} }),
      exactLines: never(),
      detail: createMapSlot().detail,
    },
    sources: {
      references: ready({}),
      verdicts: Object.fromEntries(atlas.claims.map(({ id, verdict }) => [id, verdict])),
    },
    print: { print: never() },
    time: { dated: datedAtlas(index), timeFacts: ready(timeFacts(atlas)) },
    story: { presenting: signal(false), present: () => {}, site: './' },
    search: {
      search: ready(openSearchIndex(buildSearchIndex(searchEntries({ atlas, languages: new Map() })))),
    },
    ride: { rides: ready(new RideLines(index)) },
    offline: { offline: new OfflineState() },
    online: { hosts: ['tiles.example'], status: signal({ kind: 'off' }) },
    ...given.contexts,
  };
  return {
    atlas,
    index,
    state,
    t,
    contexts,
    /** The HTML of a part of the interface. */
    render: (part: ComponentChildren): Rendered =>
      new Rendered(renderToString(<Providers contexts={contexts}>{part}</Providers>)),
  };
}

/** An element as it is written: its attributes, and the words in it. */
interface RenderedElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a component was rendered to, read as a reader or a program does. */
export class Rendered {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  /** All words, with one space between two elements. */
  get text(): string {
    return wordsOf(this.html);
  }

  /** Elements of a name that is not nested in itself, in order. */
  all(tag: string): readonly RenderedElement[] {
    const pattern = new RegExp(`<${tag}((?:\\s[^>]*)?)>(.*?)</${tag}>`, 'gs');
    return [...this.html.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
      attributes: attributesOf(attributes),
      text: wordsOf(inner),
    }));
  }

  /** The texts of elements of a name. */
  texts(tag: string): readonly string[] {
    return this.all(tag).map(({ text }) => text);
  }

  /** The names of all buttons: the label of one with an icon, else its words. */
  get buttons(): readonly string[] {
    return this.all('button').map(({ attributes, text }) => attributes['aria-label'] ?? text);
  }

  /** Where the links lead, by their words. */
  get links(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.all('a').map(({ attributes, text }) => [text, attributes.href ?? '']));
  }
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  );

const wordsOf = (html: string): string =>
  decoded(html.replace(/<(?:svg|title)\b.*?<\/(?:svg|title)>/gs, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;)])/g, '')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decoded = (text: string): string => text.replace(/&(#?\w+);/g, (all, name) => ENTITIES[name] ?? all);
