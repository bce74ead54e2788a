import { Languages, Moon, Sun } from 'lucide';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { LanguageSelect } from './language-select';

/** The name of the atlas, its language and its theme. */
export function Masthead() {
  const { state } = useExplorer();
  const { languages } = useLocalization();
  const t = useT();
  const dark = state.appearance.theme.value === 'dark';
  return (
    <header class="masthead">
      <div class="title">
        <h1>{t('app.title')}</h1>
        {t.has('app.subtitle') && <p>{t('app.subtitle')}</p>}
      </div>
      {languages.length > 1 && (
        <span class="language">
          <Icon node={Languages} />
          <LanguageSelect />
        </span>
      )}
      <IconButton
        icon={dark ? Sun : Moon}
        label={t(dark ? 'app.themeToLight' : 'app.themeToDark')}
        onClick={() => state.appearance.setTheme(dark ? 'light' : 'dark')}
      />
    </header>
  );
}
