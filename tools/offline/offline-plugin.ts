import { resolve } from 'node:path';
import { build, type HtmlTagDescriptor, type Plugin } from 'vite';
import { atlasFolder } from '../code/atlas-folder';
import { atlasFilesPlugin } from '../manifest/atlas-files-plugin';
import { siteFiles } from './stored-files';
import { webManifest } from './web-manifest';

const MANIFEST = 'manifest.webmanifest';
const TOUCH_ICON = 'icons/apple-touch-icon.png';

/**
 * Makes the built site installable and usable without a network: emits the web app manifest, and when all files are
 * written, a service worker that knows them. Stands before whatever compresses the site.
 */
export function offlinePlugin(): Plugin {
  let [root, outDir] = ['.', 'dist'];
  return {
    name: 'atlas:offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    transformIndexHtml: () => [
      link({ rel: 'manifest', href: `./${MANIFEST}` }),
      link({ rel: 'apple-touch-icon', href: `./${TOUCH_ICON}` }),
    ],
    async generateBundle() {
      const source = await webManifest(atlasFolder(root));
      this.emitFile({ type: 'asset', fileName: MANIFEST, source });
    },
    writeBundle: { order: 'post', sequential: true, handler: () => buildWorker(root, outDir) },
  };
}

const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });

/** A classic script, since module workers are younger than the browsers that we promise to run in. */
async function buildWorker(root: string, outDir: string): Promise<void> {
  const { stored, fonts, areas } = await siteFiles(outDir);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [atlasFilesPlugin(root)],
    define: {
      STORED_FILES: JSON.stringify(stored),
      FONT_FILES: JSON.stringify(fonts),
      AREA_FILES: JSON.stringify(areas),
    },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: resolve(root, 'src/offline/worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
