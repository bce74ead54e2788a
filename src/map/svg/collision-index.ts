import { intersect, type Rect } from '../../geometry/rect';

/** The side of a cell of the grid: about that of a symbol with its name. */
const CELL_PX = 96;

/** The boxes of the placed symbols and labels, in a grid, for the test whether another one overlaps them. */
export class CollisionIndex {
  readonly #cells = new Map<string, Rect[]>();

  /** Whether a box overlaps none that was inserted. */
  isFree(box: Rect): boolean {
    return cellsOf(box).every((cell) => !this.#cells.get(cell)?.some((other) => intersect(box, other)));
  }

  insert(box: Rect): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }
}

function cellsOf({ left, top, right, bottom }: Rect): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL_PX); x <= Math.floor(right / CELL_PX); x++) {
    for (let y = Math.floor(top / CELL_PX); y <= Math.floor(bottom / CELL_PX); y++) cells.push(`${x}/${y}`);
  }
  return cells;
}
