import { resolve } from 'node:path';
import { build } from 'vite';
import { atlasFilesPlugin } from '../manifest/atlas-files-plugin';

/**
 * Builds a module into one classic script, which a page can run before it paints anything.
 * @param entry from the project's root, as in `src/early/early-script.ts`
 */
export async function classicScript(root: string, entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [atlasFilesPlugin(root)],
    build: {
      write: false,
      // Also for browsers that are too old for the explorer, which it tells so.
      target: 'es2015',
      modulePreload: false,
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'classicScript' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length !== 1) throw new Error(`${entry} is not one script`);
  return chunk.code;
}
