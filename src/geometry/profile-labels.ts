/** A name that wants a place above the profile. */
export interface LabelRequest {
  readonly id: string;
  /** Where what it names stands, in pixels from the left. */
  readonly x: number;
  /** Width of the written name in pixels. */
  readonly width: number;
  /** The lower, the more important. */
  readonly rank: number;
}

/** A name with its place. */
export interface PlacedLabel {
  readonly id: string;
  /** Where a thin line leads down from it to what it names. */
  readonly x: number;
  /** The middle of the name, in pixels from the left. */
  readonly middle: number;
  /** Counted from the profile upwards. */
  readonly row: number;
}

/** Room between two names, and between a name and another's line, in pixels. */
const LABEL_GAP_PX = 7;

interface Box extends PlacedLabel {
  readonly left: number;
  readonly right: number;
}

/**
 * Places names in rows above a profile, the most important first. None touches another or the line that leads down
 * from another, none reaches over the edges; what finds no room is left out.
 */
export function placeLabels(
  wishes: readonly LabelRequest[],
  edges: { readonly left: number; readonly right: number },
  rows: number,
): PlacedLabel[] {
  const placed: Box[] = [];
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank)) {
    const left = Math.max(edges.left, Math.min(wish.x - wish.width / 2, edges.right - wish.width));
    const box = { id: wish.id, x: wish.x, left, right: left + wish.width, middle: left + wish.width / 2 };
    if (left + wish.width > edges.right) continue;
    const row = [...Array(rows).keys()].find((at) =>
      placed.every((other) => keepApart({ ...box, row: at }, other)),
    );
    if (row !== undefined) placed.push({ ...box, row });
  }
  return placed.map(({ id, x, middle, row }) => ({ id, x, middle, row }));
}

function keepApart(a: Box, b: Box): boolean {
  if (a.row === b.row) return a.right + LABEL_GAP_PX <= b.left || b.right + LABEL_GAP_PX <= a.left;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return upper.x + LABEL_GAP_PX / 2 <= lower.left || upper.x - LABEL_GAP_PX / 2 >= lower.right;
}
