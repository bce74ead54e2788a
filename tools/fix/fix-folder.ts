import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../check/content-files';
import { shownFile } from '../code/atlas-folder';
import { mendedFiles } from './mended-files';

/**
 * Mends in the files of an atlas what is certain, and nothing else: a diff shows the values that changed.
 * @param folder such as `/home/me/atlas/geo`
 * @param files what was read of it
 * @returns a line for each value that was changed
 */
export async function fixFolder(folder: string, files: readonly ContentFile[]): Promise<string[]> {
  const mended = mendedFiles(files);
  for (const { file, text } of mended) {
    const path = join(folder, file.slice('geo/'.length));
    const isMarked = (await readFile(path, 'utf8')).startsWith('\uFEFF');
    await writeFile(path, isMarked && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text);
  }
  return mended.flatMap(({ file, what }) => what.map((line) => `${shownFile(file)}: mended: ${line}`));
}
