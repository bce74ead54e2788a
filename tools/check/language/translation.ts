import { FIRST_LANGUAGE } from '../../../src/content/first-language';
import type { Language, Translation, WholeStory } from '../../../src/content/language';
import type { CheckedLanguages, CheckedText } from './language-files';
import { mergedWords } from './merged-words';

/** The languages by their codes, the first one first; a folder without a sound `language.json` is none. */
export function translationsOf(
  { infos, messages, features, claims, figures, disputes, basemap }: CheckedLanguages,
  stories: Readonly<Record<Language, WholeStory>>,
): ReadonlyMap<Language, Translation> {
  const sound = infos.flatMap(({ lang, value }) => (value === undefined ? [] : [{ code: lang, ...value }]));
  sound.sort((a, b) => Number(b.code === FIRST_LANGUAGE) - Number(a.code === FIRST_LANGUAGE));
  const own = Object.fromEntries(infos.map(({ lang }) => [lang, textsIn(lang, messages)]));
  return new Map(
    sound.map((info) => [
      info.code,
      {
        info,
        messages: mergedWords(info.code, FIRST_LANGUAGE, own),
        features: textsIn(info.code, features),
        claims: textsIn(info.code, claims),
        figures: textsIn(info.code, figures),
        disputes: textsIn(info.code, disputes),
        basemap: textsIn(info.code, basemap),
        story: stories[info.code] ?? { chapters: [], mentions: [] },
      },
    ]),
  );
}

/** What the files of a language say together. */
function textsIn<Text>(
  lang: Language,
  files: readonly CheckedText<Readonly<Record<string, Text>>>[],
): Readonly<Record<string, Text>> {
  return Object.assign({}, ...files.filter((file) => file.lang === lang).map(({ value }) => value));
}
