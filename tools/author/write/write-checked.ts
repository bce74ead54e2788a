import { readFile } from 'node:fs/promises';
import { withoutMark } from '../texts';
import { placeOnDisk } from './place-on-disk';
import { writeFiles } from './write-files';

/** A file to write, and what it was when the change was made of it; without byte order mark, `null`: not there. */
export interface AwaitedFile {
  readonly file: string;
  readonly was: string | null;
  readonly text: string | null;
}

/**
 * Writes files of an atlas, all or none, where the disk still has what the change was made of.
 * @param hold is given what the disk has, and throws where that is another
 * @throws Refused, and nothing is written
 */
export async function writeChecked(
  folder: string,
  files: readonly AwaitedFile[],
  hold: (file: string, was: string | null, now: string | null) => void,
): Promise<void> {
  const placed = await Promise.all(
    files.map(async ({ file, was, text }) => {
      const path = await placeOnDisk(folder, file);
      hold(file, was, await textAt(path));
      return { path, text };
    }),
  );
  await writeFiles(placed);
}

const textAt = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').then(withoutMark, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
