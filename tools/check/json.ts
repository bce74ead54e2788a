import { visit } from 'jsonc-parser';
import { foreignText } from './foreign';
import { formatPath, type Issue, quote } from './issue';
import { findJsonError } from './json-error';
import { createLocations, createLocator, type Locator } from './source-location';

/** What came of reading a JSON text; `issues` are about members that stand twice in one object. */
export type JsonResult =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      readonly locate: Locator;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'broken'; readonly issue: Issue };

/** Nothing that we know of is nested a tenth as deep; what reads on from here may call itself. */
const MAX_NESTED_LEVELS_COUNT = 100;

/** Reads JSON; a byte order mark is let through. What is not JSON comes back as an issue with line and column. */
export function readJson(text: string, file: string): JsonResult {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const deep = tooDeepAt(json);
  if (deep !== undefined) {
    const message = `nested deeper than ${MAX_NESTED_LEVELS_COUNT} levels`;
    return { kind: 'broken', issue: issueAtOffset(json, file, deep, message) };
  }
  try {
    const value: unknown = JSON.parse(json);
    return { kind: 'value', value, locate: createLocator(json), issues: repeatedMembers(json, file) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'broken', issue: describeBroken(json, file) };
  }
}

/** Where brackets outside of strings are nested too deep. */
function tooDeepAt(json: string): number | undefined {
  let level = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at];
    if (isInString) {
      if (char === '\\') at += 1;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === ']' || char === '}') level -= 1;
    else if (char === '[' || char === '{') {
      level += 1;
      if (level > MAX_NESTED_LEVELS_COUNT) return at;
    }
  }
  return undefined;
}

/** `JSON.parse` silently takes the last of two members with one name. */
function repeatedMembers(json: string, file: string): Issue[] {
  const issues: Issue[] = [];
  const open: Map<string, number>[] = [];
  const locationAt = createLocations(json);
  visit(json, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, offset, _length, _line, _character, pathOf) => {
      const lines = open.at(-1);
      const { line } = locationAt(offset);
      const first = lines?.get(name);
      lines?.set(name, line);
      if (first === undefined) return;
      const path = formatPath([...pathOf(), name]);
      const message = `found the member ${quote(name)} again, after line ${first}, wanted it once`;
      issues.push({ file, ...locationAt(offset), path, message, severity: 'error' });
    },
  });
  return issues;
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
