import type { BriefAtlas } from './model';

/** Credit for the basemap; that of the content stands in its files. */
const BASEMAP = ['Natural Earth', 'Rivers and Makran coast: GSHHG (LGPL)', 'Relief: NASA SRTM30'];

/** Whom the map owes credit, each once, in order of the layers. */
export function attributionOf(atlas: Pick<BriefAtlas, 'layers'>): string[] {
  const content = Object.values(atlas.layers).flatMap(({ attribution }) => attribution);
  return [...new Set([...content, ...BASEMAP])];
}
