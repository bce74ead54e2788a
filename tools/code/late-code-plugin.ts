import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What Vite loads late code by. */
const VITES_OWN = /\bvite\/preload-helper\.js$/;

/** Has the built atlas load its late code by `src/early/late-code.ts`, which can try again where Vite's own way cannot. */
export function lateCodePlugin(): Plugin {
  /** Built files that hold code; the rest of what is imported is style sheets, which leave no file of code. */
  const chunks = new Set<string>();
  let helper = '';
  return {
    name: 'atlas:late-code',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // The chunk itself too, which Vite leaves out where it stands alone.
          resolveDependencies: (chunk, dependencies) =>
            chunks.has(chunk) ? [chunk, ...dependencies.filter((one) => one !== chunk)] : dependencies,
        },
      },
    }),
    configResolved: ({ root }) => {
      helper = resolve(root, 'src/early/late-code.ts');
    },
    load: {
      filter: { id: VITES_OWN },
      handler: () => `export { loadCode as __vitePreload } from ${JSON.stringify(helper)};`,
    },
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk' && output.moduleIds.some((id) => !/\.css(?:\?|$)/.test(id)))
            chunks.add(output.fileName);
        }
      },
    },
  };
}
