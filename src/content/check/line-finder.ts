import type { Path } from './issue';

/** Finds the line, counted from 1, on which the value at a path begins; `undefined` where the path leads nowhere. */
export type LineFinder = (path: Path) => number | undefined;

/**
 * Maps paths to lines in a text that `JSON.parse` accepts. Nothing is scanned before the first question, and each
 * container only once, so that files without issues cost nothing and large ones little.
 */
export function createLineFinder(json: string): LineFinder {
  let starts: number[] | undefined;
  const known = new Map<number, Map<string, number>>();
  const membersAt = (offset: number) => {
    const members = known.get(offset) ?? scanMembers(json, offset);
    known.set(offset, members);
    return members;
  };
  return (path) => {
    let offset = skipSpace(json, 0);
    for (const step of path) {
      const next = membersAt(offset).get(String(step));
      if (next === undefined) return undefined;
      offset = next;
    }
    starts ??= lineStarts(json);
    return lastUpTo(starts, offset) + 1;
  };
}

/** The line, counted from 1, that holds the character at `offset`. */
export function lineAt(text: string, offset: number): number {
  return lastUpTo(lineStarts(text), offset) + 1;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Place of the last number that is not above `most`, in a sorted list. */
function lastUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle;
    else high = middle;
  }
  return low;
}

/** Offsets of the values in the object or array that begins at `start`, by member name or position. */
function scanMembers(json: string, start: number): Map<string, number> {
  const members = new Map<string, number>();
  const isObject = json[start] === '{';
  if (!isObject && json[start] !== '[') return members;
  let at = skipSpace(json, start + 1);
  while (at < json.length && json[at] !== '}' && json[at] !== ']') {
    let key = String(members.size);
    if (isObject) {
      const keyEnd = endOfString(json, at);
      key = String(JSON.parse(json.slice(at, keyEnd)));
      at = skipSpace(json, skipSpace(json, keyEnd) + 1);
    }
    members.set(key, at);
    at = skipSpace(json, endOfValue(json, at));
    if (json[at] === ',') at = skipSpace(json, at + 1);
  }
  return members;
}

function skipSpace(json: string, start: number): number {
  let at = start;
  while (at < json.length && ' \t\r\n'.includes(json.charAt(at))) at += 1;
  return at;
}

function endOfString(json: string, start: number): number {
  let at = json.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(json, at)) at = json.indexOf('"', at + 1);
  return at === -1 ? json.length : at + 1;
}

function isEscaped(json: string, at: number): boolean {
  let slashes = 0;
  while (json[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function endOfValue(json: string, start: number): number {
  if (json[start] === '"') return endOfString(json, start);
  if (json[start] === '{' || json[start] === '[') return endOfContainer(json, start);
  const end = /[\s,\]}]/g;
  end.lastIndex = start;
  return end.exec(json)?.index ?? json.length;
}

function endOfContainer(json: string, start: number): number {
  const mark = /["[\]{}]/g;
  mark.lastIndex = start;
  let depth = 0;
  for (let found = mark.exec(json); found !== null; found = mark.exec(json)) {
    if (found[0] === '"') mark.lastIndex = endOfString(json, found.index);
    else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
  return json.length;
}
