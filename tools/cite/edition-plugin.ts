import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import type { Edition } from '../../src/content/citation/edition';

const NAME = 'virtual:edition';
const FILE = 'CITATION.cff';

/** Gives the app who made the atlas, its version and its date, as `CITATION.cff` says. */
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
      const file = join(root, FILE);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(editionOf(await readFile(file, 'utf8')))};`;
    },
  };
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
