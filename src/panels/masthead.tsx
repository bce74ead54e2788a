import { Moon, Sun } from 'lucide';
import { LANGUAGES, type Language } from '../state/address';
import { useExplorer } from './context';
import { IconButton } from './icon-button';

/** Languages by their own names. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '中文', ur: 'اردو' };

/** The name of the atlas, its language and its theme. */
export function Masthead() {
  const { state, t } = useExplorer();
  const say = t.value;
  const dark = state.appearance.theme.value === 'dark';
  return (
    <header class="masthead">
      <div class="title">
        <h1>{say('app.title')}</h1>
        <p>{say('app.subtitle')}</p>
      </div>
      <select
        aria-label={say('app.language')}
        value={state.appearance.lang.value}
        onChange={(event) => {
          const chosen = LANGUAGES.find((lang) => lang === event.currentTarget.value);
          if (chosen) state.appearance.setLang(chosen);
        }}
      >
        {LANGUAGES.map((lang) => (
          <option key={lang} value={lang} lang={lang}>
            {OWN_NAMES[lang]}
          </option>
        ))}
      </select>
      <IconButton
        icon={dark ? Sun : Moon}
        label={say(dark ? 'app.themeToLight' : 'app.themeToDark')}
        onClick={() => state.appearance.setTheme(dark ? 'light' : 'dark')}
      />
    </header>
  );
}
