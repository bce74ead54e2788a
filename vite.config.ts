import { defineConfig } from 'vite';
import { atlasPlugin } from './tools/atlas/atlas-plugin';
import { lateMessagesPlugin } from './tools/atlas/late-messages-plugin';
import { topologyPlugin } from './tools/atlas/topology-plugin';
import { authorPlugin } from './tools/author/author-plugin';
import { editionPlugin } from './tools/cite/edition-plugin';
import { atlasFolder } from './tools/code/atlas-folder';
import { lateCodePlugin } from './tools/code/late-code-plugin';
import { maplibrePlugin } from './tools/code/maplibre-plugin';
import { OLDEST_BROWSERS } from './tools/code/oldest-browsers';
import { reachedFrom } from './tools/code/reached-from';
import { facesPlugin } from './tools/fonts/faces-plugin';
import { atlasFilesPlugin } from './tools/manifest/atlas-files-plugin';
import { offlinePlugin } from './tools/offline/offline-plugin';
import { pagesPlugin } from './tools/pages/pages-plugin';
import { sharedPicturesPlugin } from './tools/pages/shared-pictures-plugin';
import { compressPlugin } from './tools/serve/compress-plugin';
import { onlinePlugin } from './tools/serve/online-plugin';
import { preloadPlugin } from './tools/serve/preload-plugin';
import { securityPlugin } from './tools/serve/security-plugin';

const atlas = atlasPlugin();
const maplibre = maplibrePlugin();
const isOpened = reachedFrom('/src/app/opened-parts.ts');

export default defineConfig(({ command }) => {
  // What is built must not depend on what the shell happens to call its environment.
  process.env.NODE_ENV = command === 'build' ? 'production' : 'development';
  return {
    appType: 'mpa',
    base: './',
    server: { fs: { allow: ['.', atlasFolder()] } },
    plugins: [
      atlasFilesPlugin(),
      sharedPicturesPlugin(atlas.api.read),
      atlas,
      authorPlugin(atlas),
      lateMessagesPlugin(atlas.api.read),
      topologyPlugin(),
      facesPlugin(),
      editionPlugin(),
      onlinePlugin(),
      lateCodePlugin(),
      maplibre,
      preloadPlugin(),
      securityPlugin(),
      pagesPlugin(atlas.api.read),
      offlinePlugin(),
      compressPlugin(),
    ],
    // `tsconfig.json` says so too, but goes unread below folders whose names look like patterns, such as `[x]`.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // What a worker loads later is told apart from what the page does.
    worker: {
      format: 'es',
      rolldownOptions: { output: { chunkFileNames: 'assets/of-worker-[name]-[hash].js' } },
    },
    build: {
      target: 'es2023',
      cssTarget: OLDEST_BROWSERS,
      // The content security policy allows neither `data:` fonts nor inline scripts, so nothing is inlined.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1600,
      // Compression takes most of the build, and is meant to.
      rolldownOptions: {
        checks: { pluginTimings: false },
        // What the start needs is one file, also where parts that come later share some of it.
        // What any map draws with is one too: each file costs a request and its headers.
        // The worker is a start too, of its own.
        // What is opened first shares one file with all that comes later.
        output: {
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'], test: (id) => !maplibre.api.isOfWorker(id) },
              { name: 'map-parts', test: /\/src\/(map|symbology)\//, minShareCount: 3 },
              { name: 'late-messages', test: /virtual:atlas\/late-messages$/ },
              { name: 'd3-array', test: /\/node_modules\/(?:d3-array|internmap)\//, minShareCount: 2 },
              { name: (id, graph) => (isOpened(id, graph) ? 'shared-parts' : null), minShareCount: 2 },
            ],
          },
        },
      },
    },
  };
});
