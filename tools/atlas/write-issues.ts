import { errorsAmong, formatIssue, type Issue } from '../check/issue';
import { shownFile } from '../code/atlas-folder';

/** What a check came to, for whoever reads it. */
export interface Report {
  readonly issues: readonly Issue[];
  /** What was checked, such as `18 files, 20 features`. */
  readonly summary: string;
  /** What to do first. */
  readonly next?: string | undefined;
}

/** The text of a report: a line an issue and a verdict. */
export function asLines({ issues, summary, next }: Report): string {
  const errors = errorsAmong(issues).length;
  const lines = issues.map((issue) => formatIssue({ ...issue, file: shownFile(issue.file) }));
  const verdict = `${summary}: ${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`;
  return `${[...(next === undefined ? [] : [next]), ...lines, verdict].join('\n')}\n`;
}

/** A found value, as `quote` writes it, and what is wanted. */
const FOUND = /^found ("(?:[^"\\]|\\.)*"|\[[^\]]*\]|[^\s,]+)/;
const WANTED = /\bwanted (.+)$/s;

/** The text of a report for tools: a JSON list of the issues, with what was found and wanted apart where they are told. */
export function asJson({ issues }: Pick<Report, 'issues'>): string {
  const rows = issues.map(({ severity, file, line, column, feature, path, message }) => {
    const [, found] = FOUND.exec(message) ?? [];
    const [, wanted] = WANTED.exec(message) ?? [];
    return { severity, file: shownFile(file), line, column, feature, path, found, wanted, message };
  });
  return `${JSON.stringify(rows, null, 1)}\n`;
}

/** `1 error`, `2 errors`. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
