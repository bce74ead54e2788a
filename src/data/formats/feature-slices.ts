import { endOfText } from '../clinic/json-text';

/** A part of a text, in characters. */
export interface TextSlice {
  readonly start: number;
  /** After the last character. */
  readonly end: number;
}

/** The features of a FeatureCollection, found without parsing it: so a mistake in one, or a cut, spares the others. */
export interface FeatureSlices {
  readonly slices: readonly TextSlice[];
  /** The array of features with its brackets; its end is that of the text where that is cut off. */
  readonly list: TextSlice;
  /** Whether the text ends within the array. */
  readonly isCut: boolean;
}

const [QUOTE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 91, 93, 123, 125];

/** Finds the objects in the list `features` of the outermost object; null where there is no such list. */
export function sliceFeatures(text: string): FeatureSlices | null {
  const list = findList(text);
  if (list === null) return null;
  const slices: TextSlice[] = [];
  let [level, start] = [0, -1];
  for (let at = list; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      level += 1;
      if (level === 2 && code === OPEN_OBJECT) start = at;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      level -= 1;
      if (level === 1 && start !== -1) {
        slices.push({ start, end: at + 1 });
        start = -1;
      }
      if (level === 0) return { slices, list: { start: list, end: at + 1 }, isCut: false };
    }
  }
  return { slices, list: { start: list, end: text.length }, isCut: true };
}

/** Where the array `features` of the outermost object begins; null: nowhere. */
function findList(text: string): number | null {
  let level = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      const list = level === 1 && text.slice(at, end + 1) === '"features"' ? listAfter(text, end + 1) : null;
      if (list !== null) return list;
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) level += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) level -= 1;
  }
  return null;
}

function listAfter(text: string, at: number): number | null {
  const colon = /\s*:\s*\[/y;
  colon.lastIndex = at;
  return colon.test(text) ? colon.lastIndex - 1 : null;
}
