import type { Locator, SourceLocation } from '../../src/data/clinic/source-location';
import { formatPath, type Issue, type Path } from './issue';

/** Where the thing under check stands, so that issues can name it. */
export interface IssueLocation {
  readonly file: string;
  readonly locate: Locator;
  /** Path of the thing in its file. */
  readonly at: Path;
  /** Its id, where it has one. */
  readonly feature?: string;
}

/** An issue with its line and column; what is missing gets those of what it is missing from. */
export function issueAt(
  location: IssueLocation,
  path: Path,
  message: string,
  severity: Issue['severity'] = 'error',
): Issue {
  return {
    file: location.file,
    ...nearestLocation(location.locate, [...location.at, ...path]),
    ...(location.feature === undefined ? {} : { feature: location.feature }),
    path: formatPath(location.feature === undefined ? [...location.at, ...path] : path),
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
