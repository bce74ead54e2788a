import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the recipe writes for a basemap. */
const FILES = [
  'basemap.topo.json',
  'regions.topo.json',
  'places.json',
  'relief.json',
  'relief-light.avif',
  'relief-dark.avif',
] as const;

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Puts a drawn basemap into the folder of an atlas. Notes on disputed lines and names that are there already stay.
 * @param drawn the folder with the drawn files, and `names.json`: names by language, kind and name in the first language
 * @param folder of the atlas
 * @returns what was written, a line each
 */
export async function placeBasemap(drawn: string, folder: string): Promise<readonly string[]> {
  await mkdir(join(folder, 'basemap'), { recursive: true });
  for (const file of FILES) await copyFile(join(drawn, file), join(folder, 'basemap', file));
  const notes = join(folder, 'basemap/disputes.json');
  if (!existsSync(notes)) await writeFile(notes, '[]\n');
  const told: Record<string, Names> = JSON.parse(await readFile(join(drawn, 'names.json'), 'utf8'));
  const languages = Object.entries(told).filter(([lang]) => existsSync(join(folder, 'languages', lang)));
  for (const [lang, names] of languages)
    await addNames(join(folder, 'languages', lang, 'basemap.json'), names);
  return [
    ...FILES.map((file) => `basemap/${file}`),
    ...languages.map(([lang]) => `languages/${lang}/basemap.json`),
  ];
}

async function addNames(file: string, names: Names): Promise<void> {
  const own: Names = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
  const kinds = [...new Set([...Object.keys(own), ...Object.keys(names)])];
  // Names that no label has any more would be told as stale by the check.
  const merged = kinds.map((kind): [string, Record<string, string>] => {
    const known = Object.entries(names[kind] ?? {});
    return [kind, Object.fromEntries(known.map(([name, text]) => [name, own[kind]?.[name] ?? text]))];
  });
  const used = merged.filter(([, texts]) => Object.keys(texts).length > 0);
  await writeFile(file, `${JSON.stringify(Object.fromEntries(used), null, 2)}\n`);
}
