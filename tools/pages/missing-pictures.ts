import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/content/language';
import type { ReadAtlas } from '../atlas/read-atlas';
import { sharePictureFile } from '../pictures/share-picture-file';

/** The languages of an atlas for which it brings no picture that shared links show. */
export const missingPictures = (
  folder: string,
  { languages }: Pick<ReadAtlas, 'languages'>,
): readonly Language[] =>
  [...languages.keys()].filter((lang) => !existsSync(join(folder, sharePictureFile(lang))));
