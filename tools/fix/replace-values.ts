import { applyEdits, type Edit, findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Path } from '../check/issue';

/** A value of a JSON text, and what it is to be. */
export interface Replacement {
  readonly path: Path;
  readonly value: unknown;
}

/** Writes values anew, each where it stands; all else of the text stays as it is, letter by letter. */
export function replaceValues(text: string, replacements: readonly Replacement[]): string {
  const tree = parseTree(text);
  if (tree === undefined) return text;
  const edits = replacements.flatMap(({ path, value }): Edit[] => {
    const node = findNodeAtLocation(tree, [...path]);
    return node === undefined ? [] : [{ offset: node.offset, length: node.length, content: compact(value) }];
  });
  return applyEdits(text, edits);
}

/** JSON on one line, with the spaces that people write. */
const compact = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(compact).join(', ')}]` : JSON.stringify(value);
