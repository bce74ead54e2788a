import { foreignText } from '../../src/data/clinic/foreign';
import { findJsonError } from '../../src/data/clinic/json-error';
import { MAX_NESTED_LEVELS_COUNT, repeatedMembers, scanJson } from '../../src/data/clinic/json-text';
import { createLocations, createLocator, type Locator } from '../../src/data/clinic/source-location';
import { formatPath, type Issue, quote } from './issue';

/** What came of reading a JSON text; `issues` are about members that stand twice in one object. */
export type JsonResult =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      readonly locate: Locator;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'broken'; readonly issue: Issue };

/** Reads JSON; a byte order mark is let through. What is not JSON comes back as an issue with line and column. */
export function readJson(text: string, file: string): JsonResult {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { deepAt: deep } = scanJson(json);
  if (deep !== undefined) {
    const message = `nested deeper than ${MAX_NESTED_LEVELS_COUNT} levels`;
    return { kind: 'broken', issue: issueAtOffset(json, file, deep, message) };
  }
  try {
    const value: unknown = JSON.parse(json);
    return { kind: 'value', value, locate: createLocator(json), issues: repeatedIssues(json, file) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'broken', issue: describeBroken(json, file) };
  }
}

function repeatedIssues(json: string, file: string): Issue[] {
  const locationAt = createLocations(json);
  return repeatedMembers(json).map(({ path, message, offset }) => ({
    file,
    ...locationAt(offset),
    path: formatPath(path),
    message,
    severity: 'error',
  }));
}

function describeBroken(json: string, file: string): Issue {
  const foreign = foreignText(json);
  if (foreign !== undefined) return { file, path: '', message: foreign, severity: 'error' };
  const { offset, found, wanted } = findJsonError(json) ?? { offset: json.length, found: '', wanted: 'JSON' };
  const what = found === '' ? 'the end of the file' : quote(found);
  return issueAtOffset(json, file, offset, `not JSON: found ${what}, wanted ${wanted}`);
}

function issueAtOffset(json: string, file: string, offset: number, message: string): Issue {
  return { file, ...createLocations(json)(offset), path: '', message, severity: 'error' };
}
