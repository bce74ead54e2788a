import { formatPath, type Issue, type Path } from './issue';
import type { Locator, SourceLocation } from './source-location';

/** Where the thing under check stands, so that issues can name it. */
export interface Place {
  readonly file: string;
  readonly locate: Locator;
  /** Path of the thing in its file. */
  readonly at: Path;
  /** Its id, where it has one. */
  readonly feature?: string;
}

/** An issue with its line and column; what is missing gets those of what it is missing from. */
export function issueAt(
  place: Place,
  path: Path,
  message: string,
  severity: Issue['severity'] = 'error',
): Issue {
  return {
    file: place.file,
    ...nearestLocation(place.locate, [...place.at, ...path]),
    ...(place.feature === undefined ? {} : { feature: place.feature }),
    path: formatPath(place.feature === undefined ? [...place.at, ...path] : path),
    message,
    severity,
  };
}

function nearestLocation(locate: Locator, path: Path): SourceLocation | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const location = locate(path.slice(0, length));
    if (location !== undefined) return location;
  }
  return undefined;
}
