import { resolve } from 'node:path';
import { type InlineConfig, runnerImport, type UserConfigFnObject } from 'vite';
import { atlasFilesPlugin } from '../manifest/atlas-files-plugin';

/**
 * The configuration of `vite.config.ts`, read for the atlas that the command works on: what the plugins import of it is
 * that atlas's.
 */
export async function siteConfig(command: 'build' | 'serve'): Promise<InlineConfig> {
  const { module } = await runnerImport<{ default: UserConfigFnObject }>(resolve('vite.config.ts'), {
    configFile: false,
    plugins: [atlasFilesPlugin()],
  });
  const mode = command === 'build' ? 'production' : 'development';
  return { ...module.default({ command, mode }), configFile: false };
}
