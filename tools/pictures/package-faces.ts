import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file of a face, as the style sheet of its package has it. */
export interface PackageFace {
  readonly path: string;
  /** As `unicode-range` writes it: the letters that it is for. */
  readonly ranges: string;
}

const FACE = /url\((\.\/[^)]+\.woff2)\)[\s\S]*?unicode-range:\s*([^;]+);/g;

/**
 * The files of a face that a package brings.
 * @param sheet its style sheet, such as `@fontsource/source-serif-4/400.css`
 */
export function packageFaces(sheet: string): PackageFace[] {
  const path = createRequire(import.meta.url).resolve(sheet);
  return [...readFileSync(path, 'utf8').matchAll(FACE)].map(([, file = '', ranges = '']) => ({
    path: join(dirname(path), file),
    ranges,
  }));
}
