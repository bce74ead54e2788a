import { MANIFEST } from '../content/manifest';
import type { Translator } from './translator';

/** Under which licences the words of the atlas and its program are. */
export const licenceInWords = (t: Translator): string =>
  t('atlas.licence', {
    known: MANIFEST.licence === undefined ? 'no' : 'yes',
    licence: (MANIFEST.licence ?? '').replaceAll('-', ' '),
  });
