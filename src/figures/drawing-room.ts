/** Width of all pictures in their own units, about the pixels of a panel of a telephone. */
export const DRAWING_WIDTH_PX = 340;

/** Where something stands in a picture that may run from right to left. */
export interface DrawingRoom {
  /** The place of a point that lies so far from the edge at which lines begin. */
  readonly x: (fromStart: number) => number;
  /** The left edge of a box that begins so far from there. */
  readonly left: (fromStart: number, width: number) => number;
}

/** A picture's room, in the direction in which its words run. */
export function drawingRoom(direction: 'ltr' | 'rtl'): DrawingRoom {
  if (direction === 'ltr') return { x: (from) => from, left: (from) => from };
  return {
    x: (from) => DRAWING_WIDTH_PX - from,
    left: (from, width) => DRAWING_WIDTH_PX - from - width,
  };
}

const CJK = /[\u2e80-\u9fff\uff00-\uffef]/;

/** Width of a letter as labels are written, in units of the picture: what a font makes of it is not known without one. */
const LETTER_PX = 6.6;
const CJK_LETTER_PX = 12.5;

/** About how wide a label is. */
export const labelWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (CJK.test(letter) ? CJK_LETTER_PX : LETTER_PX), 0);
