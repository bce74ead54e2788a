/** A point or an extent of a map's box, in CSS pixels. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** Sides of the map that something covers, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
