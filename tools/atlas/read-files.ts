import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ContentFile } from '../../src/content/check/content-files';

/** What the content check reads below `geo`. */
const CONTENT =
  /^(basemap\/disputes\.json|layers\/.*\.geojson|languages\/.*\.(md|json)|sources\.json|claims\.json)$/;

/**
 * Reads all content files below a folder.
 * @param folder such as `/home/me/atlas/geo`
 * @returns the files, named `geo/…` whatever the folder is called
 * @throws where the folder or a file in it cannot be read
 */
export async function readFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true });
  const names = entries.map((entry) => entry.split(sep).join('/')).filter((name) => CONTENT.test(name));
  return Promise.all(
    names.map(async (name) => ({ file: `geo/${name}`, text: await readFile(join(folder, name), 'utf8') })),
  );
}
