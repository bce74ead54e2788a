/** Where the line stands that a passage is read at, from the top of what scrolls. */
const LINE_RATIO = 1 / 3;

/** A passage that is led to lies this far above the line. */
const ABOVE_LINE_PX = 4;

/** What scrolls, in CSS pixels. */
export interface Scrolled {
  readonly scrollTopPx: number;
  readonly heightPx: number;
  /** The height of all that can be scrolled to. */
  readonly wholePx: number;
}

/**
 * Where the reading line lies in the whole text. Near the end, where the text can be scrolled no further, it moves down
 * to the last line, so that each passage comes to it.
 */
export function lineAt({ scrollTopPx, heightPx, wholePx }: Scrolled): number {
  const leftPx = Math.max(0, wholePx - heightPx - scrollTopPx);
  const downPx = Math.max(0, heightPx * (1 - LINE_RATIO) - leftPx);
  return scrollTopPx + heightPx * LINE_RATIO + downPx;
}

/**
 * The passage at the reading line, counted from 1; null: the reader is at the top.
 * @param topsPx where each passage begins in the whole text
 */
export function passageAt(topsPx: readonly number[], scrolled: Scrolled): number | null {
  if (scrolled.scrollTopPx < 1) return null;
  const line = lineAt(scrolled);
  const read = topsPx.findLastIndex((top) => top <= line);
  return read === -1 ? null : read + 1;
}

/** How far to scroll so that what begins at `topPx` lies at the reading line; inverse of {@link lineAt}. */
export function scrollTopFor(topPx: number, { heightPx, wholePx }: Omit<Scrolled, 'scrollTopPx'>): number {
  const most = Math.max(0, wholePx - heightPx);
  const wanted = topPx + ABOVE_LINE_PX;
  const plain = wanted - heightPx * LINE_RATIO;
  const nearEnd = (wanted - heightPx + most) / 2;
  return Math.min(most, Math.max(0, Math.min(plain, nearEnd)));
}
