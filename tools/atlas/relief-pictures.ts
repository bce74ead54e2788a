import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../check/issue';

/** The pictures that `basemap/relief.json` says the place of, in both themes. */
const PICTURES = ['relief-light.avif', 'relief-dark.avif'] as const;

/**
 * Pictures of the relief that are missing, where an atlas brings its own.
 * @param folder such as `/home/me/atlas/geo`
 */
export function missingReliefs(folder: string): Issue[] {
  const basemap = join(folder, 'basemap');
  if (!existsSync(join(basemap, 'relief.json'))) return [];
  return PICTURES.filter((name) => !existsSync(join(basemap, name))).map((name) => ({
    file: `geo/basemap/${name}`,
    path: '',
    message: 'the file is missing',
    severity: 'error',
  }));
}
