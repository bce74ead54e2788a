/** What a language is called in the language of a locale: "Urdu", "乌尔都语". @param tag by BCP 47 */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
