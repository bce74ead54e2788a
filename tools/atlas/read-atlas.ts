import type { LayerArchive } from '../../src/content/layer-archive';
import { type CheckedAtlas, checkAtlas } from '../check/atlas';
import type { ContentFile } from '../check/content-files';
import { readArchives } from './read-archives';
import { readFiles } from './read-files';
import { missingReliefs } from './relief-pictures';

/** The content of a folder `geo`, and the files that it was read from. */
export interface ReadAtlas extends CheckedAtlas {
  /** Archives of further features of the layers. */
  readonly archives: readonly LayerArchive[];
  readonly files: readonly ContentFile[];
}

/**
 * Reads, checks and links the content of a folder.
 * @param folder such as `/home/me/atlas/geo`
 * @param files what was read of it already; absent: it is read from the disk
 * @throws where it cannot be read; mistakes in the content come back as issues
 */
export async function readAtlas(folder: string, files?: readonly ContentFile[]): Promise<ReadAtlas> {
  const [read, { archives, issues }] = await Promise.all([files ?? readFiles(folder), readArchives(folder)]);
  const checked = checkAtlas(read);
  return {
    ...checked,
    issues: [...checked.issues, ...issues, ...missingReliefs(folder)],
    archives,
    files: read,
  };
}
