import type { LocatedFinding } from '../clinic/decode';
import { quote } from '../clinic/finding';
import { findJsonError } from '../clinic/json-error';
import { MAX_NESTED_LEVELS_COUNT, membersIn, scanJson } from '../clinic/json-text';

/** A parsed JSON text, or what keeps it from being parsed. `offset`: where, in characters; `hasRepeats`: a name stands twice. */
export type ParsedJson =
  | { readonly kind: 'value'; readonly value: unknown; readonly hasRepeats: boolean }
  | { readonly kind: 'broken'; readonly fault: LocatedFinding; readonly offset: number };

/** Words of JavaScript and Python for numbers that JSON has none for, outside of strings. */
const NOT_FINITE = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|nan|inf)\b/g;

/** Parses JSON; the words `NaN` and `Infinity` are read as null. */
export function parseJson(text: string): ParsedJson {
  const { deepAt, membersCount } = scanJson(text);
  if (deepAt !== undefined)
    return brokenAt(deepAt, 'too-deep', `> ${MAX_NESTED_LEVELS_COUNT}`, `≤ ${MAX_NESTED_LEVELS_COUNT}`);
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'value', value, hasRepeats: membersIn(value) < membersCount };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return parseLoosely(text, membersCount) ?? describeError(text);
}

function parseLoosely(text: string, membersCount: number): ParsedJson | null {
  let hasWords = false;
  const mended = text.replace(NOT_FINITE, (word) => {
    if (word.startsWith('"')) return word;
    hasWords = true;
    return 'null';
  });
  if (!hasWords) return null;
  try {
    const value: unknown = JSON.parse(mended);
    return { kind: 'value', value, hasRepeats: membersIn(value) < membersCount };
  } catch {
    return null;
  }
}

function describeError(text: string): ParsedJson {
  const { offset, found, wanted } = findJsonError(text) ?? { offset: text.length, found: '', wanted: 'JSON' };
  const isAtEnd = found === '' && offset >= text.trimEnd().length;
  return brokenAt(offset, isAtEnd ? 'cut-off' : 'not-json', found === '' ? '' : quote(found), wanted);
}

function brokenAt(
  offset: number,
  code: 'too-deep' | 'not-json' | 'cut-off',
  found: string,
  wanted: string,
): ParsedJson {
  const message = `not JSON: found ${found || 'the end of the file'}, wanted ${wanted}`;
  return { kind: 'broken', offset, fault: { code, path: [], message, found, wanted } };
}
