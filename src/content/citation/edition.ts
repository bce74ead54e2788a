/** Whom to cite for the atlas, and which state of it. */
export interface Edition {
  readonly author: string;
  /** Such as `0.1.0`. */
  readonly version: string;
  /** Year, month and day on which the content last changed. */
  readonly date: readonly number[];
}
