import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { askMissing } from './ask';
import { atlasFiles } from './atlas-files';
import { NEW_HELP, readNewOptions } from './new-options';
import { repositoryFiles } from './repository-files';

/** Writes a new atlas; answers the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const given = readNewOptions(args);
  if (typeof given === 'string') {
    process.stderr.write(`${given}\n\n${NEW_HELP}`);
    return 2;
  }
  // npm runs scripts in the root of the project, wherever it was called.
  const folder = resolve(process.env.INIT_CWD ?? '.', given.folder);
  const taken = await firstEntryOf(folder);
  if (taken !== undefined) {
    process.stderr.write(`${folder}: found ${taken} in it, wanted a folder that is empty or not there\n`);
    return 1;
  }
  const { repository } = given;
  const files = new Map([
    ...atlasFiles(folder, await askMissing(given)),
    ...(repository === undefined ? [] : repositoryFiles(repository)),
  ]);
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const name = relative(process.env.INIT_CWD ?? '.', folder) || '.';
  process.stdout.write(
    `${files.size} files are in ${folder}; README.md there says what each holds. What you do next:\n\n` +
      `  npm start -- --atlas ${name}                     builds it and shows it\n` +
      `  npm run geo:check -- --atlas ${name} --schema    checks it, and lets an editor complete its ids\n` +
      `  npm run basemap -- --atlas ${name}               draws the ground under it finely\n`,
  );
  return 0;
}

/** Something in a folder; `undefined` where it is empty or not there. */
async function firstEntryOf(folder: string): Promise<string | undefined> {
  try {
    const [first] = await readdir(folder);
    return first;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return 'a file';
    throw error;
  }
}

process.exitCode = await main(process.argv.slice(2));
