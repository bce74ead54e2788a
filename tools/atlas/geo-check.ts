import { errorsAmong, formatIssue, type Issue } from '../check/issue';
import { whatIsMissing } from '../check/least-files';
import { atlasFolder, shownFile } from '../code/atlas-folder';
import { type CheckedFile, checkOneFile } from './check-one-file';
import { type ReadAtlas, readAtlas } from './read-atlas';
import { unreadable } from './unreadable';

const HELP = `Usage: npm run geo:check [-- [--atlas DIR] [FILE…]]

Without files: checks all content of the atlas in DIR, else in geo/, and prints a line an issue and a summary.
With files: checks each as GeoJSON (RFC 7946); a file in its layers/ also as a layer of the atlas.
Names of files start from the folder that npm was called in.

An issue is one line: file:line:column feature path: what was found, what was wanted.
Exit code 0: no error; warnings are printed and let through. 1: there is an error. 2: not called like this.
`;

/** Runs the content check; answers the exit code. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  const option = args.find((arg) => arg.startsWith('-') && arg !== '--');
  if (option !== undefined) {
    process.stderr.write(
      `${formatIssue({ file: option, path: '', message: 'no such option', severity: 'error' })}\n\n${HELP}`,
    );
    return 2;
  }
  const files = args.filter((arg) => arg !== '--');
  return files.length === 0 ? checkFolder(atlasFolder()) : checkFiles(files);
}

async function checkFolder(folder: string): Promise<number> {
  try {
    const content = await readAtlas(folder);
    return report(content.issues, summarise(content), whatIsMissing(content.files));
  } catch (error) {
    return report([unreadable(shownFile('geo'), error)], 'Nothing checked');
  }
}

async function checkFiles(files: readonly string[]): Promise<number> {
  // npm runs scripts in the root of the project, wherever it was called.
  const folder = process.env.INIT_CWD ?? process.cwd();
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkOneFile(file, folder, atlasFolder()));
  const features = checked.reduce((sum, { good }) => sum + good, 0);
  const summary = `${count(files.length, 'file')}, ${count(features, 'good feature')}`;
  return report(
    checked.flatMap(({ issues }) => issues),
    summary,
  );
}

function summarise({ atlas, files }: ReadAtlas): string {
  const features = Object.values(atlas.layers).reduce((sum, layer) => sum + layer.features.length, 0);
  const sources = Object.keys(atlas.sources).length;
  return [
    count(files.length, 'file'),
    count(features, 'feature'),
    count(atlas.chapters.length, 'chapter'),
    count(atlas.mentions.length, 'mention'),
    count(atlas.claims.length, 'claim'),
    count(sources, 'source'),
  ].join(', ');
}

function report(issues: readonly Issue[], summary: string, next?: string): number {
  const errors = errorsAmong(issues).length;
  const lines = issues.map((issue) => formatIssue({ ...issue, file: shownFile(issue.file) }));
  const verdict = `${summary}: ${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`;
  process.stdout.write(`${[...(next === undefined ? [] : [next]), ...lines, verdict].join('\n')}\n`);
  return errors > 0 ? 1 : 0;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

process.exitCode = await main(process.argv.slice(2));
