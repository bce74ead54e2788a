import { useEffect } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { loadLabelFonts } from '../i18n/label-fonts';
import { useExplorer, useLocalization, useT } from './context';

/** What a place is called in all languages, but for the one that the reader has. */
export function OtherNames({ id }: { readonly id: string }) {
  const { index, library } = useExplorer();
  const { dirOf, languages } = useLocalization();
  const t = useT();
  useEffect(() => library.names.load(), [library]);
  const loaded = library.names.state.value;
  const others = loaded.kind === 'ready' ? loaded.value : {};
  const names = languages.flatMap(({ code, locale }) => {
    const name = code === FIRST_LANGUAGE ? index.nameOf(id) : others[code]?.[id];
    return code === t.lang || name == null ? [] : [{ code, locale, name }];
  });
  useEffect(() => {
    for (const { locale, name } of names) {
      // Faces for Chinese come in slices, where the machine has none.
      if (locale.startsWith('zh')) void loadLabelFonts(locale, name, document.fonts);
    }
  });
  if (names.length === 0) return null;
  return (
    <p class="other-names" translate={false}>
      {names.map(({ code, name }) => (
        <bdi key={code} lang={code} dir={dirOf(code)}>
          {name}
        </bdi>
      ))}
    </p>
  );
}
