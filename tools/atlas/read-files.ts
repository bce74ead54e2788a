import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../check/content-files';
import { decodeText } from '../check/decode';
import { PICTURE } from '../code/pictures';

/** What stands in `geo` and is no content: documents, what the basemap is made with and its pictures. */
const OTHER =
  /^(README\.md|LICENSE(\.[a-z]+)?|CITATION\.cff|basemap\/(README\.md|detail\/README\.md|recipe\/.*|.*\.(webp|avif))|layers\/[^/]*\.pmtiles)$|(^|\/)\./;

/**
 * Reads all content files below a folder.
 * @param folder such as `/home/me/atlas/geo`
 * @returns the files, named `geo/…` whatever the folder is called
 * @throws where the folder or a file in it cannot be read
 */
export async function readFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(entries.map(async (entry) => ((await isText(entry)) ? [entry] : [])));
  const names = files
    .flat()
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !OTHER.test(name) && !PICTURE.test(name));
  return Promise.all(
    names.map(async (name) => {
      const file = `geo/${name}`;
      return { file, ...decodeText(await readFile(join(folder, name)), file) };
    }),
  );
}

/** A file, or a link to one; a link to a folder is not followed. */
async function isText(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return !entry.isDirectory();
  // A link that leads nowhere is named when it is read.
  return stat(join(entry.parentPath, entry.name)).then(
    (found) => !found.isDirectory(),
    () => true,
  );
}
