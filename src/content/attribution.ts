import { MANIFEST } from './manifest';
import type { BriefAtlas } from './model';

/** Credit for the engine's world, which lies under an atlas that brings no ground of its own. */
const WORLD = ['Natural Earth', 'Rivers and coasts: GSHHG (LGPL)', 'Relief: NASA SRTM30'];

/** Credit for the ground of the map; that of the content stands in its files. */
const GROUND = MANIFEST.credits ?? WORLD;

/** Whom the map owes credit, each once, in order of the layers. */
export function attributionOf(atlas: Pick<BriefAtlas, 'layers'>): string[] {
  const content = Object.values(atlas.layers).flatMap(({ attribution }) => attribution);
  return [...new Set([...content, ...GROUND])];
}
