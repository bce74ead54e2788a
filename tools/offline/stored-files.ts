import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the built site that the service worker stores. */
export interface StoredFile {
  /** From the site's root, with slashes. */
  readonly url: string;
  /** Changes with the content; null where the name does. */
  readonly revision: string | null;
  /**
   * Of its content, as browsers check it. A host in the middle of an update, or a hotel's page for signing in, may send
   * another file under that name; it must not get into a version that is to be whole.
   */
  readonly integrity: string;
}

/** What the service worker is told of a built site. */
export interface StorableFiles {
  readonly stored: readonly StoredFile[];
  /** From the site's root; stored by need. */
  readonly fonts: readonly string[];
  /** The streets of areas, stored when they were looked at. */
  readonly areas: readonly AreaFile[];
}

/** A file of the streets of an area. */
export type AreaFile = { readonly url: string; readonly revision: string };

/**
 * Code, pages, data and the pictures that the map is made of, and plans; not icons, nor what only hosts and robots read,
 * nor the maps of readers without script, who have no service worker either, nor the page for what is not there, which hosts
 * may send with that status even if it is asked for.
 */
const STORED = /^(?!404\.html$).*\.(html|js|css|json|geojson|webp|avif|(?<!^map-\w+\.)svg)$/;
const NAMED_BY_CONTENT = /^assets\//;

/** Reads what lies in the folder of a built site. */
export async function siteFiles(folder: string): Promise<StorableFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const urls = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
  const areas = await areaFiles(folder, urls);
  const isArea = new Set(areas.map(({ url }) => url));
  const stored = urls
    .filter((url) => STORED.test(url) && !isArea.has(url))
    .map((url) => storedFile(folder, url));
  return { stored: await Promise.all(stored), fonts: urls.filter((url) => url.endsWith('.woff2')), areas };
}

const DETAIL = 'geo/basemap/detail/';

/** The streets of areas, by the index of the detailed ground: two thirds of it, of which a reader sees a few. */
async function areaFiles(folder: string, urls: readonly string[]): Promise<AreaFile[]> {
  if (!urls.includes(`${DETAIL}index.json`)) return [];
  const index = JSON.parse(await readFile(join(folder, DETAIL, 'index.json'), 'utf8'));
  const areas = (index as { file: string; theme: string }[]).filter(({ theme }) => theme === 'streets');
  return Promise.all(
    areas.map(async ({ file }) => {
      const hash = createHash('sha256').update(await readFile(join(folder, DETAIL, file)));
      return { url: DETAIL + file, revision: hash.digest('hex').slice(0, 16) };
    }),
  );
}

async function storedFile(folder: string, url: string): Promise<StoredFile> {
  const hash = createHash('sha256').update(await readFile(join(folder, url)));
  const revision = NAMED_BY_CONTENT.test(url) ? null : hash.copy().digest('hex').slice(0, 16);
  return { url, revision, integrity: `sha256-${hash.digest('base64')}` };
}
