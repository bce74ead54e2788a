import { visit } from 'jsonc-parser';
import { type Finding, type Path, quote } from './finding';
import { createLocations } from './source-location';

/** Nothing that we know of is nested a tenth as deep; what reads on from here may call itself. */
export const MAX_NESTED_LEVELS_COUNT = 100;

/** What a look at the characters of a JSON text tells, before it is parsed. */
export interface JsonScan {
  /** Where brackets outside of strings are nested too deep. */
  readonly deepAt: number | undefined;
  /** How many members all its objects have as they are written. */
  readonly membersCount: number;
}

const [QUOTE, BACKSLASH, COLON] = [34, 92, 58];

/** Looks once at each character. */
export function scanJson(json: string): JsonScan {
  let [level, membersCount] = [0, 0];
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfText(json, at);
    else if (code === COLON) membersCount += 1;
    // ] and }, [ and {
    else if (code === 93 || code === 125) level -= 1;
    else if (code === 91 || code === 123) {
      level += 1;
      if (level > MAX_NESTED_LEVELS_COUNT) return { deepAt: at, membersCount };
    }
  }
  return { deepAt: undefined, membersCount };
}

/** Where text ends that begins at a quote: its last quote, or the end of all. */
export function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}

/** How many members all objects in a parsed value have: fewer than were written, where names stand twice. */
export function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) {
    // Most lists are of positions, which have none.
    let sum = 0;
    for (const one of value) if (typeof one === 'object') sum += membersIn(one);
    return sum;
  }
  let sum = 0;
  for (const member of Object.values(value)) sum += 1 + membersIn(member);
  return sum;
}

/** A member that stands twice in an object. */
export interface RepeatedMember extends Finding {
  /** Where its name stands the second time, in characters from the start of the text. */
  readonly offset: number;
}

/** `JSON.parse` silently takes the last of two members with one name. */
export function repeatedMembers(json: string): RepeatedMember[] {
  const repeated: RepeatedMember[] = [];
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
      const offsets = open.at(-1);
      const first = offsets?.get(name);
      offsets?.set(name, offset);
      if (first === undefined) return;
      const path: Path = [...pathOf(), name];
      const message = `found the member ${quote(name)} again, after line ${locationAt(first).line}, wanted it once`;
      repeated.push({ code: 'duplicate-key', path, message, offset, found: quote(name) });
    },
  });
  return repeated;
}
