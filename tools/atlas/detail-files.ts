import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the files of the detailed ground lie, below the folder of the content and of the built site alike. */
const DETAIL_FOLDER = 'basemap/detail';

/**
 * The files of the detailed ground, as they are, by their path below the site's root. The development server needs
 * none of them: it serves the folder itself.
 * @param folder such as `/home/me/atlas/geo`
 */
export async function detailFiles(folder: string): Promise<ReadonlyMap<string, string | Buffer>> {
  // The app asks for the index of any atlas.
  if (!existsSync(join(folder, DETAIL_FOLDER))) return new Map([[`geo/${DETAIL_FOLDER}/index.json`, '[]']]);
  const names = (await readdir(join(folder, DETAIL_FOLDER))).filter((name) =>
    /\.(?:json|pmtiles)$/.test(name),
  );
  const read = async (name: string): Promise<[string, string | Buffer]> => [
    `geo/${DETAIL_FOLDER}/${name}`,
    await readFile(join(folder, DETAIL_FOLDER, name), name.endsWith('.json') ? 'utf8' : null),
  ];
  return new Map(await Promise.all(names.map(read)));
}
