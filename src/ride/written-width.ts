let pen: CanvasRenderingContext2D | null = null;

/** Width in pixels of a text written as names on the profile are. */
export function writtenWidth(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length * 7;
  pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}
