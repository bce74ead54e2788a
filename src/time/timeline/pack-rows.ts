/** A stretch along a lane, in pixels. */
export interface PixelRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Rows for boxes so that none touch: each goes into the first row that is free where it begins, which needs the fewest
 * rows that can be (the greedy colouring of an interval graph).
 * @param gap pixels that must lie between two boxes of a row
 * @returns the row of each box, in the order in which they were given
 */
export function packRows(boxes: readonly PixelRange[], gap: number): number[] {
  const rows: number[] = boxes.map(() => 0);
  const ends: number[] = [];
  const order = boxes.map((box, place) => ({ box, place })).sort((a, b) => a.box.start - b.box.start);
  for (const { box, place } of order) {
    const free = ends.findIndex((end) => end + gap <= box.start);
    const row = free === -1 ? ends.length : free;
    ends[row] = box.end;
    rows[place] = row;
  }
  return rows;
}

/**
 * How far it is from the end of each box to the next one of its row, or to the end of the lane: room for its name.
 * @param rows as {@link packRows} gives them
 */
export function freeSpaceAfter(boxes: readonly PixelRange[], rows: readonly number[], end: number): number[] {
  const next = new Map<number, number>();
  const rooms: number[] = boxes.map(() => 0);
  const order = boxes.map((box, place) => ({ box, place })).sort((a, b) => b.box.start - a.box.start);
  for (const { box, place } of order) {
    const row = rows[place] ?? 0;
    rooms[place] = Math.max(0, (next.get(row) ?? end) - box.end);
    next.set(row, box.start);
  }
  return rooms;
}
