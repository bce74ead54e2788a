import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { LAYERS } from '../../src/content/layers';
import { atlasFolder, basemapFile } from '../code/atlas-folder';
import { atlasFilesPlugin } from '../manifest/atlas-files-plugin';
import type { BasemapFiles } from './basemap-files';

/** Names of the detail files under the plans. */
const GROUNDS = LAYERS.flatMap(({ plan }) => plan?.ground ?? []);

/**
 * Reads what the maps in pages and pictures are drawn on.
 * @param root the project's root
 */
export async function readBasemap(root: string): Promise<BasemapFiles> {
  const read = (name: string) => readFile(basemapFile(name, root), 'utf8');
  const index = join(atlasFolder(root), 'basemap/detail/index.json');
  const [topology, names, relief, detail, grounds] = await Promise.all([
    read('basemap.topo.json'),
    read('places.json'),
    readFile(basemapFile('relief-light.avif', root), 'base64'),
    existsSync(index) ? readFile(index, 'utf8') : '[]',
    Promise.all(GROUNDS.map((name) => read(`detail/${name}.topo.json`))),
  ]);
  return {
    topology: JSON.parse(topology),
    names: JSON.parse(names),
    relief: `data:image/avif;base64,${relief}`,
    detail: JSON.parse(detail),
    grounds: new Map(GROUNDS.map((name, at) => [name, JSON.parse(grounds[at] ?? '')])),
  };
}

/**
 * Loads a module that renders components of the explorer, which import what only Vite understands.
 * @param root the project's root
 * @param id from there, such as `/tools/pages/render-pages.tsx`
 */
export async function runRenderer<Module>(root: string, id: string): Promise<Module> {
  const { module } = await runnerImport<Module>(id, {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [atlasFilesPlugin(root)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    environments: { inline: { resolve: { noExternal: [/^@mapbox\/maki/] } } },
  });
  return module;
}
