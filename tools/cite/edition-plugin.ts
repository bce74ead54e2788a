import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import type { Edition } from '../../src/content/citation/edition';
import { FIRST_LANGUAGE } from '../../src/content/first-language';
import { MANIFEST } from '../../src/content/manifest';
import { atlasFolder } from '../code/atlas-folder';

const NAME = 'virtual:edition';
const FILE = 'CITATION.cff';

/**
 * Gives the app who made the atlas, its version and its date, as `CITATION.cff` in its folder says; of the first atlas
 * that of the project.
 */
export function editionPlugin(): Plugin {
  let root = '.';
  return {
    name: 'atlas:edition',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const file = citationFile(root);
      if (file !== undefined) this.addWatchFile(file);
      const edition =
        file === undefined ? await unsaidEdition(root) : editionOf(await readFile(file, 'utf8'));
      return `export default ${JSON.stringify(edition)};`;
    },
  };
}

/** The file that says how to cite the atlas; `undefined` where nothing does. */
function citationFile(root: string): string | undefined {
  const folder = atlasFolder(root);
  const own = join(folder, FILE);
  if (existsSync(own)) return own;
  return folder === resolve(root, 'geo') ? join(root, FILE) : undefined;
}

/** Of an atlas that does not say: its title, and the day on which it was built. */
async function unsaidEdition(root: string): Promise<Edition> {
  const words = join(atlasFolder(root), 'languages', FIRST_LANGUAGE, 'interface.json');
  const said: Readonly<Record<string, string>> = JSON.parse(await readFile(words, 'utf8'));
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return { author: said['app.title'] ?? MANIFEST.name, version: day, date: day.split('-').map(Number) };
}

/**
 * Author, version and date of a Citation File Format file.
 * @throws where one of them is missing or is no such thing
 */
export function editionOf(text: string): Edition {
  const { authors, version, 'date-released': released } = parse(text);
  const [author] = Array.isArray(authors) ? authors : [];
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(released));
  if (typeof author?.name !== 'string') throw new Error(`${FILE}: wanted an author with a name`);
  if (version === undefined) throw new Error(`${FILE}: wanted a version`);
  if (!date) throw new Error(`${FILE}: date-released: found ${released}, wanted a day such as '2026-11-27'`);
  return { author: author.name, version: String(version), date: date.slice(1).map(Number) };
}
