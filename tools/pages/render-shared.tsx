import type { References } from '../../src/content/citation/reference';
import type { Language } from '../../src/content/language';
import { unpackBasemap } from '../../src/map/basemap';
import type { ReadAtlas } from '../atlas/read-atlas';
import type { BasemapFiles } from './basemap-files';
import { pageContextOf } from './page-context';
import { sharedPictures } from './shared-pictures';

/** What the pictures are drawn from that shared links show. */
export interface SharedSheets {
  readonly content: ReadAtlas;
  readonly references: References;
  readonly basemap: BasemapFiles;
  /** For which languages. */
  readonly languages: readonly Language[];
  /** The icon of the atlas, as SVG. */
  readonly icon: string;
}

/** Draws what shared links show, by its paths below the site's root. */
export function renderShared({ content, references, basemap, languages, icon }: SharedSheets) {
  const contexts = languages.flatMap((lang) => {
    const translation = content.languages.get(lang);
    return translation === undefined ? [] : [pageContextOf(content, references, translation)];
  });
  const { topology, names, relief } = basemap;
  return sharedPictures(contexts, {
    basemap: unpackBasemap(topology, names, { light: relief, dark: relief }),
    icon,
  });
}
