import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { refuse } from '../refused';
import { holdAllowed } from './allowed-file';

/**
 * Where a file of the atlas lies on the disk.
 * @param folder that of the atlas
 * @param file its path in the folder, with slashes; it may not be there yet
 * @throws Refused where the name is not allowed, where a link leads out of the folder, or where the disk has a file of
 *   that name but for capitals
 */
export async function placeOnDisk(folder: string, file: string): Promise<string> {
  holdAllowed(file);
  const root = await realpath(folder);
  const steps = file.split('/');
  let at = root;
  for (const [i, step] of steps.entries()) {
    const isLast = i === steps.length - 1;
    const names = await readdir(at);
    const alike = names.find((name) => name !== step && name.toLowerCase() === step.toLowerCase());
    if (!names.includes(step)) {
      if (alike !== undefined) refuse('not-allowed', `${file}: the disk has ${JSON.stringify(alike)}`);
      return join(at, ...steps.slice(i));
    }
    at = join(at, step);
    const found = await lstat(at);
    if (found.isSymbolicLink()) refuse('not-allowed', `${file}: found a symbolic link on the way`);
    if (isLast ? !found.isFile() : !found.isDirectory()) {
      refuse('not-allowed', `${file}: found something else than a ${isLast ? 'file' : 'folder'} on the way`);
    }
  }
  // Junctions of Windows are no symbolic links to `lstat` of some versions.
  const real = await realpath(at);
  if (real !== at || !real.startsWith(root + sep)) refuse('not-allowed', `${file}: leads out of the folder`);
  return at;
}
