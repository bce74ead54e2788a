import { MANIFEST } from './manifest';
import type { BriefAtlas } from './model';

/** Credit for the ground of an atlas that brings none of its own. */
const WORLD = ['Natural Earth', 'Rivers and coasts: GSHHG (LGPL)', 'Relief: NASA SRTM30'];

/** Whom the map owes credit, each once: for the layers, in their order, then for the ground, and what the atlas adds. */
export function attributionOf(atlas: Pick<BriefAtlas, 'layers'>): string[] {
  const content = Object.values(atlas.layers).flatMap(({ attribution }) => attribution);
  const ground = MANIFEST.hasOwnBasemap ? [] : WORLD;
  return [...new Set([...content, ...ground, ...(MANIFEST.credits ?? [])])];
}
