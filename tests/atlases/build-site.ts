import { resolve } from 'node:path';
import { build, mergeConfig, type PluginOption } from 'vite';
import { siteConfig } from '../../tools/serve/site-config';

/*
 * Builds the site of an atlas without its compressed copies, which take most of the time and hold the same words:
 * `node tools/run.mjs tests/atlases/build-site.ts --atlas DIR OUT`.
 */
const [outDir = 'dist'] = process.argv.slice(2);
const config = await siteConfig('build');
const isWanted = (plugin: PluginOption) =>
  !(typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === 'atlas:compress');
await build(
  mergeConfig(
    { ...config, plugins: config.plugins?.filter(isWanted) },
    { logLevel: 'warn', build: { outDir: resolve(outDir), emptyOutDir: true, reportCompressedSize: false } },
  ),
);
