import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContentFile, checkFiles } from '../check/content-files';
import { gatherFeatures } from '../check/cross-file';
import { shownFile } from '../code/atlas-folder';
import { replaceValues } from './replace-values';
import { roundedPositions } from './rounded-positions';
import { sortedEntries } from './sorted-entries';
import { waypointFixes } from './waypoint-fixes';

/** What was changed in one file. */
interface Mended {
  readonly file: string;
  readonly text: string;
  readonly what: readonly string[];
}

/**
 * Mends in the files of an atlas what is certain, and nothing else: a diff shows the values that changed.
 * @param folder such as `/home/me/atlas/geo`
 * @param files what was read of it
 * @returns a line for each value that was changed
 */
export async function fixFolder(folder: string, files: readonly ContentFile[]): Promise<string[]> {
  const { index } = gatherFeatures(checkFiles(files).layers);
  const fixes = waypointFixes(index);
  const mended = files.flatMap(({ file, text }): Mended[] => {
    const own = fixes.filter((fix) => fix.file === file);
    const placed = replaceValues(text, own);
    const isLayer = /^geo\/layers\/[^/]+\.geojson$/.test(file);
    const rounded = isLayer ? roundedPositions(placed) : placed;
    const sorted = file === 'geo/sources.json' ? sortedEntries(rounded) : rounded;
    const what = [
      ...own.map(({ told }) => told),
      ...(rounded === placed ? [] : ['positions rounded to six decimals']),
      ...(sorted === rounded ? [] : ['entries sorted by id']),
    ];
    return what.length === 0 ? [] : [{ file, text: sorted, what }];
  });
  for (const { file, text } of mended) {
    const path = join(folder, file.slice('geo/'.length));
    const isMarked = (await readFile(path, 'utf8')).startsWith('\uFEFF');
    await writeFile(path, isMarked && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text);
  }
  return mended.flatMap(({ file, what }) => what.map((line) => `${shownFile(file)}: mended: ${line}`));
}
