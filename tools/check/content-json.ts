import { isRecord } from '../../src/data/clinic/is-record';
import type { Issue, Path } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { type JsonResult, readJson } from './json';
import { textFaults } from './text-faults';

/** Texts of languages may need marks of direction; those of the content itself are in the first language. */
const LANGUAGE_FILE = /^geo\/languages\//;

/** Reads a JSON file of the content: as `readJson`, and all its texts are looked at too. */
export function readContentJson(text: string, file: string): JsonResult {
  const json = readJson(text, file);
  if (json.kind === 'broken') return json;
  const directed = LANGUAGE_FILE.test(file);
  const root: IssueLocation = { file, locate: json.locate, at: [] };
  const texts = textsIn(json.value, []);
  const issues = texts.flatMap(([path, value]) =>
    textFaults(value, directed).map((message) => issueInEntry(root, json.value, path, message)),
  );
  return { ...json, issues: [...json.issues, ...issues] };
}

/** All texts and member names of a value, each with its path; coordinates are passed over quickly. */
function textsIn(value: unknown, path: Path): [Path, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) {
    if (typeof value[0] === 'number') return [];
    return value.flatMap((item: unknown, i) => textsIn(item, [...path, i]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, item]): [Path, string][] => [
    [[...path, name], name],
    ...textsIn(item, [...path, name]),
  ]);
}

/** Names the feature, claim or source that the path leads into. */
function issueInEntry(root: IssueLocation, value: unknown, path: Path, message: string): Issue {
  const length = path[0] === 'features' ? 2 : 1;
  const entry = path.slice(0, length).reduce<unknown>(memberOf, value);
  const id = isRecord(entry) ? entry.id : undefined;
  if (typeof id !== 'string') return issueAt(root, path, message);
  return issueAt({ ...root, at: path.slice(0, length), feature: id }, path.slice(length), message);
}

function memberOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) ? value[step] : undefined;
}
