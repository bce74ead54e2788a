import { beforeEach, expect, test, vi } from 'vitest';
import { bindLanguage } from '../../../src/app/bind-language';
import type { BriefTranslation } from '../../../src/content/language';
import { resource } from '../../../src/state/resource';
import { compileMessages } from '../../../tools/check/language/compile-messages';
import { ENGLISH as english, URDU as urdu } from '../../words';
import { PATIENT } from '../patient';
import { smallExplorer } from './small-explorer';

const URDU: BriefTranslation = {
  messages: compileMessages(urdu),
  features: { kashgar: { name: 'کاشغر' } },
  disputes: {},
  basemap: {},
  chapters: [],
};
const LANGUAGES = [
  { code: 'en', name: 'English', locale: 'en-GB', direction: 'ltr' },
  { code: 'ur', name: 'اردو', locale: 'ur-PK', direction: 'rtl' },
] as const;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** @param written the language that the page was written in */
function bound({ lang = 'en', written = 'en', urduOr = async () => ({ default: URDU }) } = {}) {
  const { state, index, atlas } = smallExplorer();
  state.restore({ lang }, [], false);
  const page = { documentElement: { lang: written, dir: 'ltr' } };
  const brief = { ...atlas, verdicts: {} };
  const messages = compileMessages(english);
  const parts = {
    ...{ state, index, atlas: brief, page, messages, story: resource(async () => atlas.chapters) },
    languages: LANGUAGES,
    translations: { ur: urduOr },
  };
  return { state, index, page: page.documentElement, ...bindLanguage(parts) };
}

test('another language comes when it is chosen; until then the one before stays', async () => {
  const { state, page, t, localization, ready } = bound();
  await ready;
  expect([page.lang, page.dir, localization.nameOf('kashgar')]).toEqual([
    'en',
    'ltr',
    { name: 'kashgar', lang: 'en' },
  ]);
  state.appearance.setLang('ur');
  expect(t.value.lang).toBe('en');
  await vi.waitFor(() => expect(t.value.lang).toBe('ur'), PATIENT);
  expect([page.lang, page.dir]).toEqual(['ur', 'rtl']);
  expect(localization.nameOf('kashgar')).toEqual({ name: 'کاشغر', lang: 'ur' });
  expect(localization.nameOf('gwadar')).toEqual({ name: 'gwadar', lang: 'en' });
});

test('the page keeps its language until the explorer has come', async () => {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  const urduOr = () => coming.then(() => ({ default: URDU }));
  const { page, ready } = bound({ lang: 'ur', written: 'ur', urduOr });
  await Promise.resolve();
  expect(page.lang).toBe('ur');
  come();
  await ready;
  expect([page.lang, page.dir]).toEqual(['ur', 'rtl']);
});

test('a language that cannot be had leaves the explorer in English, and can be asked for again', async () => {
  const fetched = vi.fn(async () => Promise.reject<{ default: BriefTranslation }>(new Error('offline')));
  const { page, t, wantedLanguage, ready } = bound({ lang: 'ur', urduOr: fetched });
  await ready;
  expect([t.value.lang, page.lang]).toEqual(['en', 'en']);
  expect(wantedLanguage.value.name).toBe('اردو');
  expect(wantedLanguage.value.translation.state.value.kind).toBe('failed');
  wantedLanguage.value.translation.load();
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('a page that is written in a language that cannot be had is left as it is', async () => {
  const urduOr = async () => Promise.reject<{ default: BriefTranslation }>(new Error('offline'));
  const { ready } = bound({ lang: 'ur', written: 'ur', urduOr });
  await expect(ready).rejects.toThrow('اردو could not be loaded');
});
