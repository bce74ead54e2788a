import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveFile, type LayerArchive } from '../../src/content/layer-archive';
import { LAYER_IDS } from '../../src/content/vocabulary';
import { didYouMean } from '../../src/data/clinic/suggest';
import { checkArchive } from '../check/archive';
import type { Issue } from '../check/issue';

/** The archives of a folder `geo`. */
export interface ReadArchives {
  readonly archives: readonly LayerArchive[];
  readonly issues: readonly Issue[];
}

const ARCHIVE = /\.pmtiles$/;

/**
 * Reads and checks the archives beside the layers, `layers/<layer>.pmtiles`, and in the detailed ground.
 * @param folder such as `/home/me/atlas/geo`
 */
export async function readArchives(folder: string): Promise<ReadArchives> {
  const archives: LayerArchive[] = [];
  const issues: Issue[] = [];
  for (const name of await namesIn(join(folder, 'layers'))) {
    const layer = LAYER_IDS.find((id) => name === `${id}.pmtiles`);
    const checked = await checkArchive(
      await readFile(join(folder, 'layers', name)),
      `geo/layers/${name}`,
      'features',
    );
    issues.push(...checked.issues);
    if (layer === undefined) issues.push(strangeArchive(name));
    else if (checked.issues.length === 0) archives.push({ layer, count: checked.count });
  }
  const detail = join(folder, 'basemap/detail');
  for (const name of await namesIn(detail)) {
    const checked = await checkArchive(
      await readFile(join(detail, name)),
      `geo/basemap/detail/${name}`,
      'ground',
    );
    issues.push(...checked.issues);
  }
  return { archives, issues };
}

async function namesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((name) => ARCHIVE.test(name)).toSorted();
}

function strangeArchive(name: string): Issue {
  const layer = name.replace(ARCHIVE, '');
  const message = `found an archive for the layer "${layer}"${didYouMean(layer, LAYER_IDS)}, wanted one of ${LAYER_IDS.join(', ')}`;
  return { file: `geo/layers/${name}`, path: '', message, severity: 'error' };
}

/** The archives of layers, as they are, by their path below the site's root. */
export async function publishedArchives(
  folder: string,
  archives: readonly LayerArchive[],
): Promise<ReadonlyMap<string, Buffer>> {
  const read = async ({ layer }: LayerArchive): Promise<[string, Buffer]> => [
    archiveFile(layer),
    await readFile(join(folder, 'layers', `${layer}.pmtiles`)),
  ];
  return new Map(await Promise.all(archives.map(read)));
}
