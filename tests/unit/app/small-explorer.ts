import { signal } from '@preact/signals';
import { createLocalization } from '../../../src/i18n/localization';
import { createTranslator } from '../../../src/i18n/translator';
import { ViewState } from '../../../src/state/view-state';
import { compileMessages } from '../../../tools/check/language/compile-messages';
import { ENGLISH as english, URDU as urdu } from '../../words';
import { smallAtlas } from '../small-atlas';

const ENGLISH = createTranslator({ code: 'en', locale: 'en-GB', direction: 'ltr' }, compileMessages(english));
export const URDU = createTranslator(
  { code: 'ur', locale: 'ur-PK', direction: 'rtl' },
  compileMessages(urdu),
);

/** The state of a small atlas as it begins, with words in English. */
export function smallExplorer() {
  const { index, atlas } = smallAtlas();
  const state = new ViewState(index, { lang: 'en', theme: 'light' });
  state.restore({}, [], false);
  const t = signal(ENGLISH);
  const localization = createLocalization({
    t,
    translation: signal(null),
    index,
    atlas,
    languages: [],
  });
  return { state, index, atlas, t, localization };
}
