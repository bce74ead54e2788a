import type { Bounds } from '../../geometry/bounds';
import { type DetailEntry, isAreaFile } from './detail-file';

/** What the map shows, as far as it decides which ground is wanted. */
export interface GroundView {
  readonly bounds: Bounds;
  readonly zoom: number;
}

/** From this zoom on the streets are what the reader came for, and the files of the whole country can wait. */
const AREAS_FIRST_ZOOM = 10.5;

/** The files that a view wants, in the order in which they are loaded; of areas, the nearest to the middle first. */
export function wantedFiles(entries: readonly DetailEntry[], { bounds, zoom }: GroundView): DetailEntry[] {
  const order = (entry: DetailEntry) => Number(isAreaFile(entry) === zoom < AREAS_FIRST_ZOOM);
  return entries
    .filter(({ box, zoom: [from, to] }) => zoom >= from && zoom < to && meets(box, bounds))
    .toSorted((a, b) => order(a) - order(b) || away(a, bounds) - away(b, bounds));
}

const meets = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** From the middle of the view to that of a file's box, in degrees. */
function away({ box }: DetailEntry, view: Bounds): number {
  return Math.hypot(box[0] + box[2] - view[0] - view[2], box[1] + box[3] - view[1] - view[3]) / 2;
}
