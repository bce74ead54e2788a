import type { Language } from '../content/language';

/** Language, script and region; what follows them makes no other language. */
const SUBTAGS_COUNT = 3;

/** The language of a tag that the atlas speaks: `zh` for `zh-CN`, `zh_Hans` and `cmn`; null for one that it does not. */
export function spokenLanguage(tag: string, spoken: { has(lang: Language): boolean }): Language | null {
  const subtags = canonical(tag).split('-', SUBTAGS_COUNT);
  const tags = subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-'));
  return tags.find((lang) => spoken.has(lang)) ?? null;
}

/** As BCP 47 writes it; what is no tag stays as it is. `zh_CN.UTF-8` is how systems name theirs. */
function canonical(tag: string): string {
  const [bare = ''] = tag.replaceAll('_', '-').split(/[.@]/);
  try {
    return Intl.getCanonicalLocales(bare)[0] ?? bare;
  } catch (error) {
    if (error instanceof RangeError) return bare;
    throw error;
  }
}
