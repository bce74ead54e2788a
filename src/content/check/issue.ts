/** Where in a document: member names and array positions, from the outside in. */
export type Path = readonly (string | number)[];

/** A mistake in the content, or in a file that a reader hands over. A value: nothing throws it. */
export interface Issue {
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Id of the feature or source concerned, where it has one. */
  readonly feature?: string;
  /** Where inside the feature or file, as in `properties.facts[2].value`; empty for the whole. */
  readonly path: string;
  /** What is wrong, without the place; where it can, `found …, wanted …`. */
  readonly message: string;
  /** An `error` stops the build and rejects the feature; a `warning` does neither. */
  readonly severity: 'error' | 'warning';
}

/** Writes a path as a person would: `properties.facts[2].value`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** One line: `geo/layers/gwadar.geojson:12 gwadar-port properties.status: found "done", wanted one of …`. */
export function formatIssue(issue: Issue): string {
  const place = issue.line === undefined ? issue.file : `${issue.file}:${issue.line}`;
  const where = [place, issue.feature, issue.path].filter(Boolean).join(' ');
  const warning = issue.severity === 'warning' ? 'warning: ' : '';
  return `${where}: ${warning}${issue.message}`;
}

/** Only what stops the build. */
export function errorsAmong(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue) => issue.severity === 'error');
}

/** A found value, short enough for one line. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value, spellNumber) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** JSON has no word for infinity and calls it null. */
function spellNumber(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
