import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readAtlas } from '../atlas/read-atlas';
import { atlasFolder } from '../code/atlas-folder';
import { addTo } from './add-to';
import { type Imported, UnreadableFile } from './imported';
import { readImported } from './read-file';

const HELP = `Usage: npm run import -- FILE… --atlas DIR

Makes a layer of the atlas in DIR of each file: GeoJSON, TopoJSON, KML, KMZ, GPX, CSV with columns lat and lon or wkt,
the JSON of a StoryMapJS, the config.js of Mapbox storytelling (read, never run). Of the last two each slide becomes a chapter too.
Accuracy is set to C; what must still be said is listed at the end.
`;

/** Brings files into an atlas; answers the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => arg !== '--');
  if (names.length === 0 || names.some((name) => name.startsWith('-'))) {
    process.stderr.write(HELP);
    return names.includes('--help') || names.includes('-h') ? 0 : 2;
  }
  const folder = atlasFolder();
  const todo: string[] = [];
  for (const name of names) {
    const file = resolve(process.env.INIT_CWD ?? '.', name);
    const imported = await readOrTell(file, name);
    if (imported === undefined) return 1;
    const files = addTo(await readAtlas(folder), basename(file), imported);
    for (const [path, text] of files.texts) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    process.stdout.write(`${name}: ${files.told}\n`);
    for (const line of imported.left) process.stdout.write(`  left out: ${line}\n`);
    todo.push(...files.todo);
  }
  const shown = relative(process.env.INIT_CWD ?? '.', folder) || '.';
  const rows = [...new Set(todo)].map((line) => `  - ${line}`).join('\n');
  process.stdout.write(
    `\nWhat must still be said:\n${rows}\n\nThen: npm run geo:check -- --atlas ${shown}\n`,
  );
  return 0;
}

async function readOrTell(file: string, name: string): Promise<Imported | undefined> {
  try {
    return await readImported(file, new Uint8Array(await readFile(file)));
  } catch (error) {
    const isKnown = error instanceof UnreadableFile || (error instanceof Error && 'code' in error);
    if (!isKnown) throw error;
    process.stderr.write(`${name}: ${(error as Error).message}\n`);
    return undefined;
  }
}

process.exitCode = await main(process.argv.slice(2));
