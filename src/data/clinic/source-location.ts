import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Path } from './finding';

/** Where in a text; both are counted from 1, columns in UTF-16 units, as editors do. */
export interface SourceLocation {
  readonly line: number;
  readonly column: number;
}

/** Finds where the value at a path begins; `undefined` where the path leads nowhere. */
export type Locator = (path: Path) => SourceLocation | undefined;

/** Where nothing can be located. */
export const nowhere: Locator = () => undefined;

/** Maps paths to places in a JSON text. The text is parsed at the first question: files without issues cost nothing. */
export function createLocator(json: string): Locator {
  let root: Node | undefined;
  const locationAt = createLocations(json);
  return (path) => {
    root ??= parseTree(json);
    const node = root && findNodeAtLocation(root, [...path]);
    return node && locationAt(node.offset);
  };
}

/** The line and column of characters of a text. */
export function createLocations(text: string): (offset: number) => SourceLocation {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lastUpTo(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last number that is not above `most`, in a sorted list. */
function lastUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle;
    else high = middle;
  }
  return low;
}
