import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A package of which something is in the built site. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says it, as in `BSD-3-Clause`; empty: nothing. */
  readonly licence: string;
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

type Folders = Set<string>;

const IN_PACKAGE = /^(.*)[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/;
const PACKAGE_NAME = /.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)/;
const LICENCE_FILE = /^(?:licen[cs]e|copying)/i;
/** Texts of licences that packages lack but their repositories have, by the names of the packages. */
const LICENCES_FOLDER = 'tools/pages/licences';
const LICENCE_SECTION = /^#+ *licen[cs]e[\s\S]*/im;

/**
 * The packages that the built site holds something of: code, fonts, symbols. Beside what the bundle names that is what
 * packages hold that were bundled before they were published, by their source maps; and the direct dependencies that
 * the bundle does not name, such as those of the service worker, with all that they depend on.
 * @param sources ids of the bundle's modules, and files that it took as they are
 * @throws where a package comes without the text of its licence
 */
export async function shippedPackages(
  root: string,
  sources: readonly string[],
): Promise<readonly ShippedPackage[]> {
  const files = sources.map((id) => resolve(root, id.replace(/^\0|[?].*$/g, '')));
  const folders: Folders = new Set();
  for (const file of new Set(files)) {
    const folder = packageOf(file);
    if (folder === undefined) continue;
    folders.add(folder);
    for (const name of await bundledInto(file)) {
      const inside = findFolder(name, folder);
      // What is not installed was made by the package itself, and is under its licence.
      if (inside !== undefined) folders.add(inside);
    }
  }
  await addUnseen(root, folders);
  const packages = await Promise.all([...folders].map(readPackage));
  // A version may be installed in several places.
  const different = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...different.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** The package that a file belongs to. Some packages carry parts of others in a `node_modules` of their own. */
function packageOf(file: string): string | undefined {
  const [, outside, name] = IN_PACKAGE.exec(file) ?? [];
  if (outside === undefined || name === undefined) return undefined;
  return findFolder(name, outside) ?? packageOf(outside);
}

/** Names of the packages inside a file that was bundled before. */
async function bundledInto(file: string): Promise<readonly string[]> {
  if (!existsSync(`${file}.map`)) return [];
  const map: { readonly sources: readonly string[] } = JSON.parse(await readFile(`${file}.map`, 'utf8'));
  return map.sources.flatMap((source) => PACKAGE_NAME.exec(source)?.[1] ?? []);
}

async function addUnseen(root: string, folders: Folders): Promise<void> {
  const { dependencies = {} } = await readManifest(root);
  for (const name of Object.keys(dependencies)) {
    const folder = folderOf(name, root);
    const parts = Object.keys((await readManifest(folder)).dependencies ?? {});
    // Of a package that only gathers others, the bundle names those that are used.
    const isSeen = [folder, ...parts.map((part) => folderOf(part, folder))].some((one) => folders.has(one));
    if (!isSeen) await addWithDependencies(folder, folders);
  }
}

async function addWithDependencies(folder: string, folders: Folders): Promise<void> {
  if (folders.has(folder)) return;
  folders.add(folder);
  const { dependencies = {} } = await readManifest(folder);
  for (const name of Object.keys(dependencies)) await addWithDependencies(folderOf(name, folder), folders);
}

function folderOf(name: string, from: string): string {
  const folder = findFolder(name, from);
  if (folder === undefined) throw new Error(`package ${name} is not installed, but ${from} depends on it`);
  return folder;
}

/** Where Node finds a package that another one asks for. */
function findFolder(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? undefined : findFolder(name, dirname(from));
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

async function readPackage(folder: string): Promise<ShippedPackage> {
  const { name, version, license = '' } = await readManifest(folder);
  return { name, version, licence: license, text: await licenceText(folder) };
}

async function licenceText(folder: string): Promise<string> {
  const names = await readdir(folder);
  const file = names.find((name) => LICENCE_FILE.test(name));
  if (file !== undefined) return (await readFile(join(folder, file), 'utf8')).trim();
  const readme = names.find((name) => /^readme/i.test(name));
  const [section] = LICENCE_SECTION.exec(readme ? await readFile(join(folder, readme), 'utf8') : '') ?? [];
  if (section !== undefined) return section.trim();
  const kept = join(LICENCES_FOLDER, `${basename(folder)}.txt`);
  if (!existsSync(kept)) throw new Error(`package ${basename(folder)} has no licence text: ${folder}`);
  return (await readFile(kept, 'utf8')).trim();
}
