import { type ContentFile, checkFiles } from '../check/content-files';
import { gatherFeatures } from '../check/cross-file';
import { remember } from '../check/remember';
import { firstMentions, withLinks } from './first-mentions';
import { replaceValues } from './replace-values';
import { roundedPositions } from './rounded-positions';
import { sortedEntries } from './sorted-entries';
import { waypointFixes } from './waypoint-fixes';

/** What is to be changed in one file. */
export interface Mended {
  /** Named `geo/…`, as the check names it. */
  readonly file: string;
  readonly text: string;
  /** A line for each value that is another. */
  readonly what: readonly string[];
}

const roundedOf = remember((text) => roundedPositions(text));
const sortedOf = remember((text) => sortedEntries(text));

/** What is certain to mend in the files of an atlas, and nothing else; nothing is written. */
export function mendedFiles(files: readonly ContentFile[]): Mended[] {
  const { layers, chapters } = checkFiles(files);
  const { index } = gatherFeatures(layers);
  const mentions = firstMentions(index, chapters);
  const fixes = waypointFixes(index);
  return files.flatMap(({ file, text }): Mended[] => {
    const own = fixes.filter((fix) => fix.file === file);
    const placed = own.length === 0 ? text : replaceValues(text, own);
    const isLayer = /^geo\/layers\/[^/]+\.geojson$/.test(file);
    const rounded = isLayer ? roundedOf(placed, file) : placed;
    const sorted = file === 'geo/sources.json' ? sortedOf(rounded, file) : rounded;
    const named = mentions.filter((mention) => mention.file === file);
    const what = [
      ...own.map(({ told }) => told),
      ...(rounded === placed ? [] : ['positions rounded to six decimals']),
      ...(sorted === rounded ? [] : ['entries sorted by id']),
      ...named.map(({ told }) => told),
    ];
    return what.length === 0 ? [] : [{ file, text: withLinks(sorted, named), what }];
  });
}
