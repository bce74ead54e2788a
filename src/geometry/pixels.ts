/** A point or a size, in CSS pixels of the map's element. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** The widths of the covered sides of the map, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
