import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { atlasFolder, basemapFile } from '../code/atlas-folder';
import { readManifest } from './read-manifest';

const NAME = /^#atlas\/([^?]+)(\?.*)?$/;

/**
 * Has `#atlas/…` mean a file of the atlas: `atlas.json` with what it leaves out filled in, and of a basemap that it does
 * not bring the engine's.
 * @param root the project's root
 * @param folder that of the atlas; absent: the one that the command works on
 * @param read gives the text of a file of that folder; absent: what is on the disk
 */
export function atlasFilesPlugin(
  root = process.cwd(),
  folder = atlasFolder(root),
  read?: (name: string) => string,
): Plugin {
  const manifest = join(folder, 'atlas.json');
  return {
    name: 'atlas:files',
    enforce: 'pre',
    resolveId(id) {
      const [, name, query = ''] = NAME.exec(id) ?? [];
      if (name === undefined) return undefined;
      const file = name.startsWith('basemap/')
        ? basemapFile(name.slice('basemap/'.length), root, folder)
        : join(folder, name);
      return file.replaceAll('\\', '/') + query;
    },
    load(id) {
      return resolve(id) === manifest ? JSON.stringify(readManifest(folder, read)) : undefined;
    },
  };
}
