import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kept, NOTHING_KEPT } from './history';

/** Of what is written; what an older server wrote otherwise is left. */
const FORM = 'splices';

/** Keeps what can be undone, beside the project and not in the atlas's folder, so that it outlives the server. */
export interface KeptChanges {
  read(): Promise<Kept>;
  write(kept: Kept): Promise<void>;
}

const CACHE = join('node_modules', '.cache', 'atlas');

/** @param folder that of the atlas; each has its own */
export const keptFile = (folder: string): string =>
  join(CACHE, `author-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.json`);

export function keptChanges(folder: string): KeptChanges {
  const file = keptFile(folder);
  let kept: Kept | undefined;
  return {
    read: async () => {
      kept ??= await readKept(file);
      return kept;
    },
    write: async (changed) => {
      kept = changed;
      // Without it all can be undone as long as this server runs.
      await writeKept(file, changed).catch(() => undefined);
    },
  };
}

async function writeKept(file: string, kept: Kept): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, JSON.stringify({ form: FORM, ...kept }));
  await rename(fresh, file);
}

async function readKept(file: string): Promise<Kept> {
  try {
    const { form, done, undone } = JSON.parse(await readFile(file, 'utf8'));
    return form === FORM ? { done, undone } : NOTHING_KEPT;
  } catch {
    // Nothing was changed yet, or the file is no more; what it held cannot be undone, and nothing else is lost.
    return NOTHING_KEPT;
  }
}
