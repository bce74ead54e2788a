import { errorsAmong, formatIssue, type Issue } from '../check/issue';
import { whatIsMissing } from '../check/least-files';
import { strictIssues } from '../check/strict';
import { atlasFolder, shownFile } from '../code/atlas-folder';
import { fixFolder } from '../fix/fix-folder';
import { writeSchemas } from '../schema/write-schemas';
import { type CheckedFile, checkOneFile } from './check-one-file';
import { CHECK_HELP, type CheckOptions, readCheckOptions } from './check-options';
import { type ReadAtlas, readAtlas } from './read-atlas';
import { readFiles } from './read-files';
import { unreadable } from './unreadable';
import { watchFolder } from './watch-folder';
import { asJson, asLines, count, type Report } from './write-issues';

/** Runs the content check; answers the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const options = readCheckOptions(args);
  if (typeof options === 'string') {
    const issue: Issue = { file: options, path: '', message: 'no such option', severity: 'error' };
    process.stderr.write(`${formatIssue(issue)}\n\n${CHECK_HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(CHECK_HELP);
    return 0;
  }
  if (options.files.length > 0) return print(await checkFiles(options.files), options);
  if (options.watch)
    return watchFolder(
      atlasFolder(),
      args.filter((arg) => arg !== '--watch'),
    );
  return print(await checkFolder(atlasFolder(), options), options);
}

async function checkFolder(folder: string, { strict, fix, schema }: CheckOptions): Promise<Report> {
  try {
    const mended = fix ? await fixFolder(folder, await readFiles(folder)) : [];
    for (const line of mended) process.stderr.write(`${line}\n`);
    const content = await readAtlas(folder);
    if (schema) process.stderr.write(`${await writeSchemas(folder, content)}\n`);
    return {
      issues: strict ? strictIssues(content) : content.issues,
      summary: summarise(content),
      next: whatIsMissing(content.files),
    };
  } catch (error) {
    return { issues: [unreadable(shownFile('geo'), error)], summary: 'Nothing checked' };
  }
}

async function checkFiles(files: readonly string[]): Promise<Report> {
  // npm runs scripts in the root of the project, wherever it was called.
  const folder = process.env.INIT_CWD ?? process.cwd();
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkOneFile(file, folder, atlasFolder()));
  const features = checked.reduce((sum, { good }) => sum + good, 0);
  return {
    issues: checked.flatMap(({ issues }) => issues),
    summary: `${count(files.length, 'file')}, ${count(features, 'good feature')}`,
  };
}

function summarise({ atlas, files }: ReadAtlas): string {
  const features = Object.values(atlas.layers).reduce((sum, layer) => sum + layer.features.length, 0);
  return [
    count(files.length, 'file'),
    count(features, 'feature'),
    count(atlas.chapters.length, 'chapter'),
    count(atlas.mentions.length, 'mention'),
    count(atlas.claims.length, 'claim'),
    count(Object.keys(atlas.sources).length, 'source'),
  ].join(', ');
}

function print(report: Report, { json }: CheckOptions): number {
  process.stdout.write(json ? asJson(report) : asLines(report));
  return errorsAmong(report.issues).length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
