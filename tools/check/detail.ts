import { nowhere } from '../../src/data/clinic/source-location';
import { type CheckedDetailIndex, checkDetailIndex, unmatchedFiles } from './detail-index';
import { checkDetailFile } from './detail-topology';
import type { Issue } from './issue';
import { remember } from './remember';

/** A file of it, as the content's files are. */
interface DetailFile {
  readonly file: string;
  readonly text: string;
}

const FOLDER = 'geo/basemap/detail/';
const INDEX = `${FOLDER}index.json`;

/** Whether a file is part of the detailed ground. */
export const isDetailFile = ({ file }: Pick<DetailFile, 'file'>): boolean => file.startsWith(FOLDER);

const indexOf = remember(checkDetailIndex);
const topologyOf = remember(checkDetailFile);

/** The names of the files of the detailed ground. */
export function groundNames(files: readonly DetailFile[]): readonly string[] {
  const index = files.find(({ file }) => file === INDEX);
  return index === undefined ? [] : namesOf(indexOf(index.text, INDEX).entries);
}

/** Checks the detailed ground: the index, each of its files, and that they fit one another. */
export function checkDetail(files: readonly DetailFile[]): readonly Issue[] {
  if (files.length === 0) return [];
  const index = files.find(({ file }) => file === INDEX);
  if (index === undefined)
    return [{ file: INDEX, path: '', message: 'the file is missing', severity: 'error' }];
  const { entries, issues } = indexOf(index.text, INDEX);
  const others = files.filter((file) => file !== index);
  const present = others.map(({ file }) => file.slice(FOLDER.length));
  return [
    ...issues,
    ...unmatchedFiles(entries, { file: INDEX, locate: nowhere, at: [] }, present),
    ...others.flatMap((file) => fileIssues(file, entries)),
  ];
}

function fileIssues({ file, text }: DetailFile, entries: CheckedDetailIndex['entries']): readonly Issue[] {
  const entry = entries.find((one) => `${FOLDER}${one.file}` === file);
  return entry === undefined ? [] : topologyOf(text, file, entry, namesOf(entries));
}

const NAMES = new WeakMap<CheckedDetailIndex['entries'], readonly string[]>();

/** The same list for the same index, so that what was checked against it stays known. */
function namesOf(entries: CheckedDetailIndex['entries']): readonly string[] {
  const names = NAMES.get(entries) ?? entries.map(({ name }) => name);
  NAMES.set(entries, names);
  return names;
}
