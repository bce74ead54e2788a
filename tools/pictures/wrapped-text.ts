/** How a text is set in a picture. */
export interface LineStyle {
  readonly family: string;
  readonly weight: number;
  readonly sizePx: number;
  /** From one baseline to the next, as a share of the size. */
  readonly lineRatio: number;
}

/** A text in lines that fit into a width. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly style: LineStyle;
}

/** The room for a text. */
interface Room {
  readonly widthPx: number;
  readonly mostLines: number;
  /** The style's own size is the largest. */
  readonly leastSizePx: number;
}

/** How wide a line is, in pixels. */
export type Measure = (line: string, style: LineStyle) => number;

const SIZE_STEP_PX = 4;
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

/**
 * Sets a text in lines, as large as the room allows; what does not fit at the least size is cut off with an ellipsis.
 * @param lang its language, by whose rules it is broken: Chinese has no spaces
 */
export function wrapped(text: string, lang: string, style: LineStyle, room: Room, measure: Measure): Wrapped {
  const pieces = piecesOf(text, lang);
  for (let { sizePx } = style; ; sizePx -= SIZE_STEP_PX) {
    const sized = { ...style, sizePx };
    const lines = linesOf(pieces, (line) => measure(line, sized) <= room.widthPx);
    const isFitting =
      lines.length <= room.mostLines && lines.every((line) => measure(line, sized) <= room.widthPx);
    if (isFitting) return { lines, style: sized };
    if (sizePx - SIZE_STEP_PX < room.leastSizePx) return { lines: cut(lines, room.mostLines), style: sized };
  }
}

/** Where lines may end: after a word and what follows it, but not after an opening bracket or quotation mark. */
function piecesOf(text: string, lang: string): string[] {
  const pieces: string[] = [];
  let start = '';
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    if (OPENING.test(segment)) start += segment;
    else if (isWordLike || start !== '' || pieces.length === 0) {
      pieces.push(start + segment);
      start = '';
    } else pieces.push((pieces.pop() ?? '') + segment);
  }
  return start === '' ? pieces : [...pieces, start];
}

function linesOf(pieces: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && fits(longer.trim())) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

const cut = (lines: readonly string[], most: number): string[] =>
  lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/[\s\p{P}]+$/u, '')}…`];
