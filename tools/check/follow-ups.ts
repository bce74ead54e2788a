import { type Issue, quote } from './issue';

/** What is said of a reference to something that stands in a file that could not be read. */
const NO_FEATURE = /no feature has that id|^wanted the id of a line|, wanted the id of a line$/;

/** What is said of a source where what cites it could not be read. */
const NOT_CITED = /^nothing cites this source$/;

const LAYER_FILE = /^geo\/layers\/[^/]+\.geojson$/;

/**
 * Causes before effects: what follows from a file that is not read is left out, and counted beside its cause.
 * @param issues in order of the files
 * @param read whether `atlas.json` holds up, and whether all places and claims do
 */
export function foldFollowUps(
  issues: readonly Issue[],
  {
    isManifestSound,
    isContentWhole,
  }: { readonly isManifestSound: boolean; readonly isContentWhole: boolean },
): Issue[] {
  if (!isManifestSound) {
    const [of, others] = parted(issues, ({ file }) => file === 'geo/atlas.json');
    return [...of, ...folded('geo/atlas.json', others)];
  }
  const [unread, rest] = parted(issues, isUnread);
  const [cause] = unread.filter(({ file }) => LAYER_FILE.test(file));
  const [lost, told] = parted(rest, ({ message }) => cause !== undefined && NO_FEATURE.test(message));
  const isWhole = isContentWhole && cause === undefined;
  const [uncited, left] = parted(told, ({ message }) => !isWhole && NOT_CITED.test(message));
  return [
    ...unread,
    ...(cause === undefined ? [] : folded(cause.file, [...lost, ...uncited])),
    ...left,
    ...(cause === undefined && uncited.length > 0 ? [notYetCited(uncited)] : []),
  ];
}

/** Whether it says that a whole file is not there, or not readable, or read by nobody. */
const isUnread = ({ path, feature, message }: Issue): boolean =>
  path === '' &&
  feature === undefined &&
  /^(?:the file is missing|not JSON|cannot be read|is not read)|^found (?:KML|GPX|a table|TopoJSON|nothing)/.test(
    message,
  );

function parted(issues: readonly Issue[], test: (issue: Issue) => boolean): [Issue[], Issue[]] {
  return [issues.filter(test), issues.filter((issue) => !test(issue))];
}

function folded(file: string, issues: readonly Issue[]): Issue[] {
  const [first] = issues;
  if (first === undefined) return [];
  const more = issues.length === 1 ? '1 more mistake' : `${issues.length} more mistakes`;
  const severity = issues.some((issue) => issue.severity === 'error') ? 'error' : 'warning';
  const message = `${more} may follow from this, and will be told when it is mended; the first: ${first.file.slice('geo/'.length)}, ${first.message}`;
  return [{ file, path: '', message, severity }];
}

function notYetCited(issues: readonly Issue[]): Issue {
  const first = quote(issues[0]?.feature);
  const message =
    issues.length === 1
      ? `1 source is cited by nothing that could be read: ${first}`
      : `${issues.length} sources are cited by nothing that could be read, such as ${first}`;
  return { file: 'geo/sources.json', path: '', message, severity: 'warning' };
}
