import { useId, useRef } from 'preact/hooks';
import { useExplorer, useLocalization, useT } from '../ui/context';

/** A change that comes so soon after a key is that key's doing, and not a choice in the opened list. */
const SAME_PRESS_MS = 250;

/**
 * The language of the atlas. Keys that step through the closed list only show a language: it is taken with Enter or
 * on leaving, so that the way to the third does not lead through the second, which may mirror the page.
 */
export function LanguageSelect() {
  const { state } = useExplorer();
  const { languages } = useLocalization();
  const t = useT();
  const hint = useId();
  const stepped = useRef(Number.NEGATIVE_INFINITY);
  const lang = state.appearance.lang.value;
  const take = ({ value }: HTMLSelectElement) => {
    if (value !== lang) state.appearance.setLang(value);
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLSelectElement }) => {
    const { key, currentTarget: select } = event;
    stepped.current = performance.now();
    if (select.value === lang) return;
    if (key === 'Enter') {
      event.preventDefault();
      take(select);
    } else if (key === 'Escape') {
      event.stopPropagation();
      select.value = lang;
    }
  };
  return (
    <>
      <select
        aria-label={t('app.language')}
        aria-describedby={hint}
        value={lang}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }) => {
          if (performance.now() - stepped.current > SAME_PRESS_MS) take(currentTarget);
        }}
        onBlur={({ currentTarget }) => take(currentTarget)}
      >
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <span id={hint} class="unseen">
        {t('app.languageHint')}
      </span>
    </>
  );
}
