declare module 'subset-font' {
  /** What of a font is kept beside the letters of a text. */
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** OpenType features; all, where none are given. */
    readonly keepFeatures?: readonly string[];
    readonly dropTables?: readonly string[];
    /** What is left of the axes of a variable font: a range, or one value. */
    readonly variationAxes?: Readonly<
      Record<string, number | { min: number; max: number; default?: number }>
    >;
  }
  /** The part of a font that a text needs. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
