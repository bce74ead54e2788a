import { foreignText } from './foreign';
import type { Issue } from './issue';
import { findJsonError } from './json-error';
import { createLineFinder, type LineFinder, lineAt } from './line-finder';

/** What came of reading a JSON text. */
export type JsonResult =
  | { readonly kind: 'value'; readonly value: unknown; readonly lineOf: LineFinder }
  | { readonly kind: 'broken'; readonly issue: Issue };

/** Reads JSON; a byte order mark is let through. What is not JSON comes back as an issue with line and column. */
export function readJson(text: string, file: string): JsonResult {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { kind: 'value', value: JSON.parse(json), lineOf: createLineFinder(json) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'broken', issue: describeBroken(json, file) };
  }
}

function describeBroken(json: string, file: string): Issue {
  const foreign = foreignText(json);
  if (foreign !== undefined) return { file, path: '', message: foreign, severity: 'error' };
  const { offset, wanted } = findJsonError(json) ?? { offset: json.length, wanted: 'JSON' };
  const column = offset - json.lastIndexOf('\n', offset - 1);
  const found = offset >= json.length ? 'the end of the file' : JSON.stringify(json.charAt(offset));
  return {
    file,
    line: lineAt(json, offset),
    path: '',
    message: `not JSON: found ${found} at column ${column}, wanted ${wanted}`,
    severity: 'error',
  };
}
