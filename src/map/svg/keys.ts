/** A pan by key, as in MapLibre. */
const PAN_PX = 100;

/** Right and down. */
const ARROW_DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const ZOOM_STEPS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** A pan in CSS pixels, or a zoom in steps. */
export type KeyMove = { readonly pan: readonly [x: number, y: number] } | { readonly zoom: number };

/** The move that a key stands for, as in MapLibre; null for other keys. */
export function keyMove(event: KeyboardEvent): KeyMove | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const [arrow, zoom] = [ARROW_DIRECTIONS[event.key], ZOOM_STEPS[event.key]];
  if (arrow && !event.shiftKey) return { pan: [arrow[0] * PAN_PX, arrow[1] * PAN_PX] };
  return zoom === undefined ? null : { zoom };
}
