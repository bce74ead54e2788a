import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import { REPLACED, standIn } from './maplibre-left-out';

/** How the map asks for the address of its worker. */
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const WORKER_URL = 'virtual:maplibre-worker-url';
const SOURCES = /\/node_modules\/maplibre-gl\/src\//;
/** Which the map in SVG reads too. */
const EXPRESSIONS = /\/maplibre-gl-style-spec\/dist\/expression\//;
/** Modules of packages, and those that Rolldown makes. */
const OF_PACKAGES = /\/node_modules\/|^\0/;

/** As MapLibre's own build reads its sources: they take fields that are only declared for no fields. */
const AS_PUBLISHED = {
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true, optimizeConstEnums: true, optimizeEnums: true },
} satisfies Rolldown.TransformOptions;

type MapLibrePlugin = Plugin & {
  /** Whether a module is among those that MapLibre's worker consists of. */
  readonly api: { readonly isOfWorker: (id: string) => boolean };
};

/**
 * Builds MapLibre from the sources in its package. The two files that it publishes, for the page and for the worker, hold
 * most of their code twice, as each was built alone; here they are built at once, and import what both need from a third.
 * In development the published files are used.
 */
export function maplibrePlugin(): MapLibrePlugin {
  const require = createRequire(import.meta.url);
  const manifest = normalizePath(require.resolve('maplibre-gl/package.json'));
  const sources = `${dirname(manifest)}/src`;
  const worker = `${sources}/source/worker.ts`;
  const ofWorker = new Set<string>();
  return {
    name: 'atlas:maplibre',
    apply: 'build',
    enforce: 'pre',
    api: { isOfWorker: (id) => ofWorker.has(id) },
    config: () => ({
      // Left to Rolldown, which can be told how to read them.
      oxc: { exclude: [/\.js$/, SOURCES] },
      build: { rolldownOptions: { tsconfig: false, transform: AS_PUBLISHED, output: { chunkFileNames } } },
    }),
    resolveId: {
      filter: { id: /^maplibre-gl(?:$|\/dist\/)/ },
      handler: (id) => (id === 'maplibre-gl' ? `${sources}/index.ts` : id === WORKER ? WORKER_URL : null),
    },
    load: {
      filter: { id: /^virtual:maplibre-worker-url$|\/maplibre-gl\/package\.json$/ },
      handler(id) {
        // Of the manifest, the code wants the version and would hold the whole.
        if (id === manifest) return JSON.stringify({ version: require(manifest).version });
        const file = this.emitFile({ type: 'chunk', id: worker, name: 'maplibre-gl-worker' });
        return `export default import.meta.ROLLUP_FILE_URL_${file};`;
      },
    },
    transform: {
      filter: { id: REPLACED },
      handler: (code, id) => ({ code: standIn(id, code), map: { mappings: '' } }),
    },
    buildEnd() {
      ofWorker.add(worker);
      for (const id of ofWorker)
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) ofWorker.add(imported);
    },
  };
}

/** Names what several files share of MapLibre; Rolldown would name it after one of its modules. */
function chunkFileNames({ isEntry, isDynamicEntry, moduleIds }: Rolldown.PreRenderedChunk): string {
  const isShared = !isEntry && !isDynamicEntry && moduleIds.every((id) => OF_PACKAGES.test(id));
  const name = [SOURCES, EXPRESSIONS].findIndex((pattern) => moduleIds.some((id) => pattern.test(id)));
  return `assets/${(isShared && ['maplibre-shared', 'maplibre-expressions'][name]) || '[name]'}-[hash].js`;
}
