import ownEnglish from '../geo/languages/en/interface.json';
import ownUrdu from '../geo/languages/ur/interface.json';
import ownChinese from '../geo/languages/zh/interface.json';
import type english from '../src/i18n/words/en.json';
import { mergedWords } from '../tools/check/language/merged-words';

const OWN = { en: ownEnglish, ur: ownUrdu, zh: ownChinese };

/** The words that readers of the first atlas see, by the keys of its English. */
type Words = Readonly<Record<keyof typeof english | keyof typeof ownEnglish, string>>;

const wordsIn = (lang: keyof typeof OWN) => mergedWords(lang, 'en', OWN) as Words;

export const ENGLISH = wordsIn('en');
export const CHINESE = wordsIn('zh');
export const URDU = wordsIn('ur');
