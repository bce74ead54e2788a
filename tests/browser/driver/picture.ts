import { PNG } from 'pngjs';
import type { Box } from './screen-position';

/** Pixels as RGBA bytes, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Decodes a PNG. */
export function pictureOf(png: Buffer): Picture {
  return PNG.sync.read(png);
}

/** A part of a picture; what reaches over its edges is cut off. */
export function portion({ width, height, data }: Picture, box: Box): Picture {
  const [left, top] = [Math.max(0, Math.round(box.x)), Math.max(0, Math.round(box.y))];
  const right = Math.min(width, Math.round(box.x + box.width));
  const bottom = Math.min(height, Math.round(box.y + box.height));
  const rows = Array.from({ length: Math.max(0, bottom - top) }, (_, row) => {
    const start = (top + row) * width;
    return data.subarray((start + left) * 4, (start + right) * 4);
  });
  return { width: right - left, height: rows.length, data: new Uint8Array(Buffer.concat(rows)) };
}

/** How many pixels differ between two pictures of one size by more than `tolerance` (of 255) in any channel. */
export function pixelsChanged(a: Picture, b: Picture, tolerance = 12): number {
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`pictures differ in size: ${a.width}×${a.height}, ${b.width}×${b.height}`);
  }
  let changed = 0;
  for (let pixel = 0; pixel < a.data.length; pixel += 4) {
    if (differs(a.data, b.data, pixel, tolerance)) changed++;
  }
  return changed;
}

function differs(a: Uint8Array, b: Uint8Array, pixel: number, tolerance: number): boolean {
  for (let i = pixel; i < pixel + 3; i++) {
    if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > tolerance) return true;
  }
  return false;
}
