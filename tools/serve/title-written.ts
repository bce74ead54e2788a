import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../../src/content/manifest';

/** What the atlas of a folder is called, in its first language. */
export async function titleWritten(folder: string): Promise<string> {
  const file = join(folder, 'languages', MANIFEST.language, 'interface.json');
  const words: Readonly<Record<string, string>> = JSON.parse(await readFile(file, 'utf8'));
  return words['app.title'] ?? MANIFEST.name;
}
