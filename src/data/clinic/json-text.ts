import { visit } from 'jsonc-parser';
import { type Finding, type Path, quote } from './finding';
import { createLocations } from './source-location';

/** Nothing that we know of is nested a tenth as deep; what reads on from here may call itself. */
export const MAX_NESTED_LEVELS_COUNT = 100;

/** Where brackets outside of strings are nested too deep. */
export function tooDeepAt(json: string): number | undefined {
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
