import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** Lines that come and go, at the most, for which the least change is looked for: it takes the square of their number. */
const MOST_COMPARED_COUNT = 1000;

/**
 * The change of a file as a unified diff, which `git apply` and `patch` read.
 * @param before `null` where the file is new, as `after` is where it is gone
 */
export function unifiedDiff(file: string, before: string | null, after: string | null): string {
  const from = before === null ? '/dev/null' : `a/${file}`;
  const to = after === null ? '/dev/null' : `b/${file}`;
  const options = { headerOptions: FILE_HEADERS_ONLY, maxEditLength: MOST_COMPARED_COUNT };
  const least = createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, options);
  return least ?? `--- ${from}\n+++ ${to}\n${allReplaced(before ?? '', after ?? '')}`;
}

/** A change of all lines. */
function allReplaced(before: string, after: string): string {
  const [gone, come] = [linesOf(before), linesOf(after)];
  const body = [...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)];
  const ended = body.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`));
  return `@@ -1,${gone.length} +1,${come.length} @@\n${ended.join('')}`;
}

/** Lines with their ends; the last one may have none. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
