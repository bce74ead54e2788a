import { formatPath, type Issue, type Path } from './issue';
import type { LineFinder } from './line-finder';

/** Where the thing under check stands, so that issues can name it. */
export interface Place {
  readonly file: string;
  readonly lineOf: LineFinder;
  /** Path of the thing in its file. */
  readonly at: Path;
  /** Its id, where it has one. */
  readonly feature?: string;
}

/** An issue with its line; what is missing gets the line of what it is missing from. */
export function issueAt(
  place: Place,
  path: Path,
  message: string,
  severity: Issue['severity'] = 'error',
): Issue {
  const line = nearestLine(place.lineOf, [...place.at, ...path]);
  return {
    file: place.file,
    ...(line === undefined ? {} : { line }),
    ...(place.feature === undefined ? {} : { feature: place.feature }),
    path: formatPath(place.feature === undefined ? [...place.at, ...path] : path),
    message,
    severity,
  };
}

function nearestLine(lineOf: LineFinder, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = lineOf(path.slice(0, length));
    if (line !== undefined) return line;
  }
  return undefined;
}
