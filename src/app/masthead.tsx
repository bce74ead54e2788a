import { Languages, Moon, Sun } from 'lucide';
import { useExplorer } from '../ui/context';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { LanguageSelect } from './language-select';

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
      <span class="language">
        <Icon node={Languages} />
        <LanguageSelect />
      </span>
      <IconButton
        icon={dark ? Sun : Moon}
        label={say(dark ? 'app.themeToLight' : 'app.themeToDark')}
        onClick={() => state.appearance.setTheme(dark ? 'light' : 'dark')}
      />
    </header>
  );
}
