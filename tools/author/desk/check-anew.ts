import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { ReadAtlas } from '../../atlas/read-atlas';
import type { ContentFile } from '../../check/content-files';
import { checkManifest } from '../../check/manifest';
import { atlasFilesPlugin } from '../../manifest/atlas-files-plugin';
import { refuse } from '../refused';
import { newErrors } from './new-errors';

/**
 * Checks files of which `atlas.json` is another than the one that this server was started with: by modules of their
 * own, since much of the check is made from it. Takes seconds.
 * @param folder that of the atlas
 * @throws Refused where the engine could not start with it
 */
export async function checkAnew(
  folder: string,
  before: ReadAtlas,
  files: readonly ContentFile[],
): Promise<ReadAtlas> {
  const texts = new Map(files.map(({ file, text }) => [file.slice('geo/'.length), text]));
  const text = texts.get('atlas.json');
  if (text === undefined) return refuse('check', 'no atlas is without atlas.json');
  const issues = newErrors(before.issues, checkManifest(text, 'geo/atlas.json').issues);
  if (issues.length > 0) return { ...before, issues: [...before.issues, ...issues], files };
  const read = (name: string) => texts.get(name) ?? '';
  try {
    const { module } = await runnerImport<typeof import('../../atlas/read-atlas')>(
      resolve('tools/atlas/read-atlas.ts'),
      { configFile: false, logLevel: 'silent', plugins: [atlasFilesPlugin(process.cwd(), folder, read)] },
    );
    return await module.readAtlas(folder, files);
  } catch (error) {
    return refuse('check', `atlas.json: the engine cannot start with it: ${(error as Error).message}`);
  }
}
