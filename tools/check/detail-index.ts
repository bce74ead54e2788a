import * as v from 'valibot';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { Bounds } from '../../src/geometry/bounds';
import type { Issue } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { readJson } from './json';
import { issuesOf, parse } from './parse';
import { bounded, bounds, kebabId, strict, text, word } from './schema';

/** What a detail file shows, as its credit calls it. */
const DETAIL_THEMES = [
  'streets',
  'roads',
  'secondary-roads',
  'railways',
  'water',
  'urban',
  'glaciers',
  'shore',
  'boundaries',
  'towns',
  'relief',
  'lines',
] as const;

/** The closest zoom of any map: the end of "to the end". */
const LAST_ZOOM = 24;

const zoomLevel = bounded(0, LAST_ZOOM, 'a zoom');

const entrySchema = strict({
  name: kebabId,
  file: text,
  box: bounds,
  zoom: v.pipe(
    v.strictTuple([zoomLevel, zoomLevel], 'wanted [from, to]'),
    v.check(([from, to]) => from < to, 'found a last zoom that is not above the first'),
  ),
  source: text,
  date: v.exactOptional(
    v.pipe(text, v.regex(/^\d{4}(-\d{2})?$/, 'wanted a year, or a year and a month such as "2021-08"')),
  ),
  theme: word(DETAIL_THEMES),
  bytes: bounded(1, 1_000_000, 'a number of bytes'),
});

/** A row of the index, and where it stands. */
export interface CheckedDetailEntry {
  readonly name: string;
  readonly file: string;
  readonly box: Bounds;
  readonly location: IssueLocation;
}

/** The index of the detailed ground. */
export interface CheckedDetailIndex {
  readonly entries: readonly CheckedDetailEntry[];
  readonly issues: readonly Issue[];
}

/** Checks `geo/basemap/detail/index.json` by itself. */
export function checkDetailIndex(json: string, file: string): CheckedDetailIndex {
  const read = readJson(json, file);
  if (read.kind === 'broken') return { entries: [], issues: [read.issue] };
  const location: IssueLocation = { file, locate: read.locate, at: [] };
  if (!Array.isArray(read.value)) {
    return { entries: [], issues: [issueAt(location, [], 'wanted a list of files')] };
  }
  const parsed = read.value.map((entry, i) => parse(entrySchema, entry, location, [i]));
  const entries = parsed.flatMap((one, i) =>
    one.kind === 'value' ? [{ ...one.value, location: { ...location, at: [i] } }] : [],
  );
  return { entries, issues: [...read.issues, ...parsed.flatMap(issuesOf), ...repeatedNames(entries)] };
}

function repeatedNames(entries: readonly CheckedDetailEntry[]): Issue[] {
  const names = entries.map(({ name }) => name);
  return entries.flatMap(({ name, location }, i) =>
    names.indexOf(name) < i
      ? [issueAt(location, ['name'], `found "${name}" again, wanted it once: another file has this name`)]
      : [],
  );
}

/** Entries without a file, and files without an entry. */
export function unmatchedFiles(
  entries: readonly CheckedDetailEntry[],
  indexLocation: IssueLocation,
  present: readonly string[],
): Issue[] {
  const listed = entries.map(({ file }) => file);
  return [
    ...entries
      .filter(({ file }) => !present.includes(file))
      .map(({ file, location }) =>
        issueAt(
          location,
          ['file'],
          `found "${file}", no such file beside the index${didYouMean(file, present)}`,
        ),
      ),
    ...present
      .filter((file) => !listed.includes(file))
      .map((file) => issueAt(indexLocation, [], `no entry names the file "${file}"`)),
  ];
}
