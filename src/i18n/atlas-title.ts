import type { Translator } from './translator';

/** What the atlas is called, and what it is, for messages that name it. */
export const atlasNames = (t: Translator) => ({
  title: t('app.title'),
  subtitle: t.has('app.subtitle') ? t('app.subtitle') : '',
});

/** The title of the atlas as a whole. */
export const atlasTitle = (t: Translator): string =>
  t.has('app.subtitle') ? t('atlas.title', atlasNames(t)) : t('app.title');
