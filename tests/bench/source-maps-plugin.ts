import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Takes the source maps out of a build before it is written and stored, so that it is to the byte what is published, and
 * lays them into a folder beside it, by the names of the scripts: `index-abc.js.map`.
 */
export function sourceMapsPlugin(folder: string): Plugin {
  return {
    name: 'bench:source-maps',
    enforce: 'pre',
    config: () => ({ build: { sourcemap: 'hidden' } }),
    generateBundle: {
      order: 'pre',
      async handler(_options, bundle) {
        await mkdir(folder, { recursive: true });
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type !== 'asset' || !name.endsWith('.map')) continue;
          await writeFile(join(folder, basename(name)), output.source);
          delete bundle[name];
        }
      },
    },
  };
}
