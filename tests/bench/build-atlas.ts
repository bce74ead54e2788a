import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, mergeConfig } from 'vite';
import { siteConfig } from '../../tools/serve/site-config';
import { sourceMapsPlugin } from './source-maps-plugin';

/** Builds the atlas that `--atlas` of `tools/run.mjs` names as it is published, with the maps of its scripts beside it. */
const { values } = parseArgs({
  options: { outDir: { type: 'string', default: '' }, maps: { type: 'string', default: '' } },
});

await build(
  mergeConfig(await siteConfig('build'), {
    logLevel: 'warn',
    plugins: [sourceMapsPlugin(resolve(values.maps))],
    build: { outDir: resolve(values.outDir), emptyOutDir: true },
  }),
);
