import { type Box, intersect } from '../../geometry/rect';

/** The side of a cell of the grid, in CSS pixels: about that of a symbol with its name. */
const CELL = 96;

/** The boxes that have found a place, none over another. */
export class Crowd {
  readonly #cells = new Map<string, Box[]>();

  /** Whether a box overlaps none that is here. */
  hasRoom(box: Box): boolean {
    return cellsOf(box).every((cell) => !this.#cells.get(cell)?.some((other) => intersect(box, other)));
  }

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x}/${y}`);
  }
  return cells;
}
