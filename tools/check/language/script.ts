import { FIRST_NAME } from '../first-language';
import { rememberWords } from '../remember';

/** How much of a text's letters may be Latin where the language has a script of its own: names and units. */
const MAX_LATIN_LETTERS_RATIO = 0.6;

/** Foreign names may stand by themselves; a few words in lower case are no name. */
const LOWER_CASE_WORD = /(?<![\p{L}\p{N}./-])[a-z]{3,}(?![\p{L}\p{N}./-])/gu;
const ENGLISH_WORDS_COUNT = 3;

const known = new Map<string, readonly string[] | undefined>();

/** As `likelyScripts`, which takes its time, once a locale. */
function scriptsOf(locale: string): readonly string[] | undefined {
  if (!known.has(locale)) known.set(locale, likelyScripts(locale));
  return known.get(locale);
}

/** The scripts of a locale, as Unicode names them; `undefined` where it writes Latin letters, as English does. */
function likelyScripts(locale: string): readonly string[] | undefined {
  const { script } = new Intl.Locale(locale).maximize();
  switch (script) {
    case undefined:
    case 'Latn':
      return undefined;
    case 'Hans':
    case 'Hant':
      return ['Han'];
    case 'Jpan':
      return ['Han', 'Hiragana', 'Katakana'];
    case 'Kore':
      return ['Hangul', 'Han'];
    default:
      return [script];
  }
}

/** Why a text does not look like one of the language; `undefined` where it does. */
export const whyUntranslated = rememberWords(
  (english: string, text: string, locale: string, isName?: boolean): string | undefined => {
    const letters = countOf(text, /\p{L}/gu);
    if (letters === 0) return undefined;
    const scripts = scriptsOf(locale);
    if (scripts === undefined)
      return text === english && letters > 3 && !(isName && isOneWord(text))
        ? `is left in ${FIRST_NAME}`
        : undefined;
    const own = countOf(text, scriptPattern(scripts));
    const latin = countOf(text, /\p{Script=Latin}/gu);
    const words = text.match(LOWER_CASE_WORD)?.length ?? 0;
    if (own === 0 && (isName || words > 0)) {
      return text === english ? `is left in ${FIRST_NAME}` : 'has no letter of the language';
    }
    if (latin > letters * MAX_LATIN_LETTERS_RATIO && words >= ENGLISH_WORDS_COUNT)
      return `is ${FIRST_NAME} for the most part`;
    const foreign = letters - own - latin;
    return foreign > 0 ? 'has letters of a script that is neither Latin nor that of the language' : undefined;
  },
);

/** A name of one word is often the same in all languages of a script. */
const isOneWord = (text: string) => !/\s/.test(text.trim());

function scriptPattern(scripts: readonly string[]): RegExp {
  return new RegExp(scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('|'), 'gu');
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.filter((char) => /\p{L}/u.test(char)).length ?? 0;
}
