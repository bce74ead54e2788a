import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuse } from '../refused';

/** A file and what it is to hold; `null`: it is to be gone. */
export interface FileToWrite {
  /** Where it lies on the disk. */
  readonly path: string;
  readonly text: string | null;
}

/** A file that waits beside the one that it takes the place of, and a copy of that one. */
interface Prepared {
  readonly path: string;
  readonly fresh: string | null;
  /** `null` where there was no such file. */
  readonly kept: string | null;
}

/**
 * Writes files, all or none: each is written beside its place, then all are moved there, and what was moved is put back
 * where one cannot be.
 * @throws Refused where the disk does not take them; then everything is as it was
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const prepared: Prepared[] = [];
  const folders: string[] = [];
  const moved: Prepared[] = [];
  try {
    for (const file of files) {
      folders.push(...(await makeFolders(dirname(file.path))));
      await prepare(file, prepared);
    }
    for (const one of prepared) {
      if (one.fresh === null) await rm(one.path);
      else await rename(one.fresh, one.path);
      moved.push(one);
    }
  } catch (error) {
    const lost = await putBack(moved);
    await clear(prepared.filter((one) => !lost.includes(one)));
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => undefined);
    if (!(error instanceof Error && 'code' in error)) throw error;
    const kept = lost.map(({ path, kept: copy }) => `; ${path} could not be put back, and is in ${copy}`);
    refuse('disk', `nothing was written: ${REASONS[String(error.code)] ?? error.message}${kept.join('')}`);
  }
  await clear(prepared);
}

/** Takes back what was moved. @returns what could not be: the copies of it stay */
async function putBack(moved: readonly Prepared[]): Promise<Prepared[]> {
  const lost: Prepared[] = [];
  for (const one of moved.toReversed()) {
    const act = one.kept === null ? rm(one.path, { force: true }) : rename(one.kept, one.path);
    await act.catch(() => lost.push(one));
  }
  return lost;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  EFBIG: 'the file would be too large',
  EIO: 'the disk does not answer',
};

/** Makes the folders that are missing. @returns those that were made, the outer first */
async function makeFolders(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made: string[] = [];
  for (let at = folder; at.startsWith(first); at = dirname(at)) made.unshift(at);
  return made;
}

async function prepare({ path, text }: FileToWrite, prepared: Prepared[]): Promise<void> {
  const before = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  // Names that begin with a dot: neither the check nor a watcher of the content reads them.
  const beside = (end: string) =>
    join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.${end}`);
  const one = {
    path,
    fresh: text === null ? null : beside('new'),
    kept: before === null ? null : beside('old'),
  };
  prepared.push(one);
  if (one.kept !== null) await copyFile(path, one.kept);
  if (one.fresh === null || text === null) return;
  const file = await open(one.fresh, 'wx', before === null ? 0o666 : before.mode);
  try {
    await file.writeFile(text, 'utf8');
    // Who may not write a file may often replace it; an author who locked it meant it.
    if (before !== null) await file.chmod(before.mode);
    await file.sync();
  } finally {
    await file.close();
  }
  if (before !== null) await (await open(path, 'r+')).close();
}

async function clear(prepared: readonly Prepared[]): Promise<void> {
  for (const { fresh, kept } of prepared) {
    for (const path of [fresh, kept])
      if (path !== null) await rm(path, { force: true }).catch(() => undefined);
  }
}
