import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import { FIRST_LANGUAGE } from '../content/first-language';
import type { BriefTranslation, Language, LanguageInfo } from '../content/language';
import { storyOf } from '../content/mentions';
import type { CompiledMessages } from '../content/message';
import type { BriefAtlas, Chapter, FeatureId, FeatureProse, ListedChapter } from '../content/model';
import { createLocalization, type Localization } from '../i18n/localization';
import { createTranslator, type Translator } from '../i18n/translator';
import { outcome, type Resource, resource, settled } from '../state/resource';
import type { ViewState } from '../state/view-state';
import type { WantedLanguage } from './context';

/** What stands for the first language where its folder does not say what it is. */
const UNSAID: LanguageInfo = {
  code: FIRST_LANGUAGE,
  name: FIRST_LANGUAGE,
  locale: FIRST_LANGUAGE,
  direction: 'ltr',
};

/** What loads the translations, by language; the first has none. */
type Translations = Readonly<Record<Language, () => Promise<{ readonly default: BriefTranslation }>>>;

/** A document, as far as it says which language it is written in. */
interface WrittenPage {
  readonly documentElement: Pick<HTMLElement, 'lang' | 'dir'>;
}

interface Parts {
  readonly state: ViewState;
  readonly index: AtlasIndex;
  readonly atlas: BriefAtlas;
  /** The whole story in the first language, which the atlas starts without. */
  readonly story: Resource<readonly Chapter[]>;
  /** What is said of features in the first language, as far as it has come. */
  readonly english?: ReadonlySignal<Readonly<Record<FeatureId, FeatureProse>>>;
  readonly page: WrittenPage;
  /** In the first language. */
  readonly messages: CompiledMessages;
  readonly languages: readonly LanguageInfo[];
  readonly translations: Translations;
}

/** The language shown, and the one that the reader wants. */
export interface BoundLanguage {
  readonly t: ReadonlySignal<Translator>;
  readonly localization: Localization;
  readonly wantedLanguage: ReadonlySignal<WantedLanguage>;
  /**
   * Resolves when the language of the address has come, or the explorer may begin without it. Rejects where it cannot
   * be had and the page is written in it: then that page serves the reader better.
   */
  readonly ready: Promise<void>;
}

/** Loads the language that the state names; until it is there, the one before stays. */
export function bindLanguage({
  state,
  index,
  atlas,
  story,
  english,
  page,
  messages,
  languages,
  translations,
}: Parts): BoundLanguage {
  const infoOf = (lang: Language) => languages.find(({ code }) => code === lang) ?? UNSAID;
  const t = signal(createTranslator(infoOf(FIRST_LANGUAGE), messages));
  const translation = signal<BriefTranslation | null>(null);
  const translationOf = translationResources(translations);
  const wantedLanguage = computed((): WantedLanguage => {
    const code = state.appearance.lang.value;
    return { name: infoOf(code).name, code, translation: translationOf(code) };
  });
  const englishStory = computed(() => {
    const { value: loaded } = story.state;
    return storyOf<ListedChapter>(loaded.kind === 'ready' ? loaded.value : atlas.chapters);
  });
  effect(() => wantedLanguage.value.translation.load());
  effect(() => {
    const wanted = wantedLanguage.value;
    const loaded = wanted.translation.state.value;
    if (loaded.kind !== 'ready') return;
    batch(() => {
      translation.value = loaded.value;
      t.value = createTranslator(infoOf(wanted.code), loaded.value?.messages ?? messages);
      index.setStory(loaded.value ? storyOf(loaded.value.chapters) : englishStory.value, englishStory.value);
    });
  });
  const ready = firstLanguage(wantedLanguage.peek(), page);
  // Not before: until then the page says the language that it was built in.
  ready.then(
    () =>
      effect(() => {
        const { lang, dir } = t.value;
        page.documentElement.lang = lang;
        page.documentElement.dir = dir;
      }),
    () => {},
  );
  const localization = createLocalization({
    t,
    translation,
    index,
    ...(english ? { english } : {}),
    atlas,
    languages,
  });
  return { t, localization, wantedLanguage, ready };
}

function translationResources(
  translations: Translations,
): (lang: Language) => Resource<BriefTranslation | null> {
  const opened = new Map<Language, Resource<BriefTranslation | null>>();
  return (lang) => {
    const known = opened.get(lang) ?? resource(async () => (await translations[lang]?.())?.default ?? null);
    opened.set(lang, known);
    return known;
  };
}

async function firstLanguage({ code, name, translation }: WantedLanguage, page: WrittenPage): Promise<void> {
  if (page.documentElement.lang !== code) await settled(translation);
  else if ((await outcome(translation)).kind === 'failed') throw new Error(`${name} could not be loaded`);
}
