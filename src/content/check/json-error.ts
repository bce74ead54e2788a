/** The first place where a text stops being JSON. */
export interface JsonError {
  /** Characters from the start of the text. */
  readonly offset: number;
  readonly wanted: string;
}

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma' | 'end';

const WANTED: Readonly<Record<Exclude<Expected, 'comma'>, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  name: 'a member name in double quotes',
  'name or }': 'a member name in double quotes or "}"',
  colon: '":"',
  end: 'the end of the file',
};

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/**
 * Finds where `JSON.parse` gives up. Browsers word that differently or leave it out; this gives the place in all.
 * Answers `undefined` for JSON.
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  for (let at = match(SPACE, text, 0); at < text.length; at = match(SPACE, text, at)) {
    const end = tokenEnd(text, at, expected);
    const next: Expected | undefined =
      end === undefined ? undefined : stateAfter(text.charAt(at), expected, open);
    if (end === undefined || next === undefined) return { offset: at, wanted: describe(expected, open) };
    expected = next;
    at = end;
  }
  return expected === 'end' ? undefined : { offset: text.length, wanted: describe(expected, open) };
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function tokenEnd(text: string, at: number, expected: Expected): number | undefined {
  const first = text.charAt(at);
  if ('{}[],:'.includes(first)) return at + 1;
  if (expected === 'colon' || expected === 'comma' || expected === 'end') return undefined;
  const end = match(first === '"' ? STRING : SCALAR, text, at);
  return end === at ? undefined : end;
}

/** What may follow a token; `undefined` where the token itself may not stand. Keeps `open` up to date. */
function stateAfter(first: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  switch (expected) {
    case 'colon':
      return first === ':' ? 'value' : undefined;
    case 'name':
    case 'name or }':
      if (first === '}' && expected === 'name or }') return close(open);
      return first === '"' ? 'colon' : undefined;
    case 'comma':
      if (first === ',') return open.at(-1) === '{' ? 'name' : 'value';
      return first === (open.at(-1) === '{' ? '}' : ']') ? close(open) : undefined;
    case 'end':
      return undefined;
    default:
      return afterValue(first, expected, open);
  }
}

function afterValue(
  first: string,
  expected: 'value' | 'value or ]',
  open: ('{' | '[')[],
): Expected | undefined {
  if (first === '{' || first === '[') {
    open.push(first);
    return first === '{' ? 'name or }' : 'value or ]';
  }
  if (first === ']' && expected === 'value or ]') return close(open);
  return '},:]'.includes(first) ? undefined : following(open);
}

function close(open: ('{' | '[')[]): Expected {
  open.pop();
  return following(open);
}

function following(open: readonly ('{' | '[')[]): Expected {
  return open.length === 0 ? 'end' : 'comma';
}

function describe(expected: Expected, open: readonly ('{' | '[')[]): string {
  if (expected !== 'comma') return WANTED[expected];
  return open.at(-1) === '{' ? '"," or "}"' : '"," or "]"';
}
