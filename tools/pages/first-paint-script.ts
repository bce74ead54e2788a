import { resolve } from 'node:path';
import { build } from 'vite';

/** Builds `src/first-paint.ts` into one classic script, which a page can run before it paints anything. */
export async function firstPaintScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      // Also for browsers that are too old for the explorer, which it tells so.
      target: 'es2015',
      modulePreload: false,
      lib: { entry: resolve(root, 'src/first-paint.ts'), formats: ['iife'], name: 'firstPaint' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length !== 1)
    throw new Error('src/first-paint.ts is not one script');
  return chunk.code;
}
