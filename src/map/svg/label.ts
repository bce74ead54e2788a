import type { Pixels } from '../../geometry/pixels';
import type { Box } from '../../geometry/rect';
import { breakLines } from './break-lines';
import { isRightToLeft, textWidth } from './text-width';

/** How a name is written. Sizes in CSS pixels. */
export interface Lettering {
  /** Font families, as the style names them. */
  readonly families: readonly string[];
  readonly size: number;
  /** Space between letters, in ems. */
  readonly spacing: number;
  /** The width of a line at which it is broken, in ems. */
  readonly lineWidth: number;
}

/** The side of a label at which its place is: `left` of a label that stands to the right of it. */
export type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom';

/** A name at its place. */
export interface Label {
  readonly lines: readonly string[];
  /** The point that the lines begin at, end at or are centred on, as {@link align} says. */
  readonly x: number;
  /** The base line of each line. */
  readonly baselines: readonly number[];
  readonly align: 'left' | 'center' | 'right';
  readonly rightToLeft: boolean;
  readonly lettering: Lettering;
  /** What it covers. */
  readonly box: Box;
}

const LINE_HEIGHT = 1.2;
/** From the middle of a line to its base line. */
const TO_BASELINE = 0.35;
/** MapLibre's: the part of a line above and below a name that is taken for empty where it stands over or under its place. */
const LINE_GAP = 7 / 24;

/** The same text, broken into lines and measured. */
export interface SetText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  readonly lettering: Lettering;
}

/** Breaks a text into lines. Letters that join are never spaced. */
export function setText(text: string, given: Lettering): SetText {
  const rightToLeft = isRightToLeft(text);
  const lettering = rightToLeft ? { ...given, spacing: 0 } : given;
  const face = given.families[0]?.includes('Italic') ? 'italic' : 'sans';
  const ems = (line: string) => textWidth(line, face) + lettering.spacing * line.length;
  const lines = breakLines(text, given.lineWidth, ems);
  return {
    lines,
    width: Math.max(...lines.map(ems)) * given.size,
    height: lines.length * LINE_HEIGHT * given.size,
    rightToLeft,
    lettering,
  };
}

/**
 * A label at a place.
 * @param away from the place to the label, in CSS pixels
 */
export function labelAt(text: SetText, place: Pixels, anchor: Anchor, away: number): Label {
  const { width, height, lettering } = text;
  const { size } = lettering;
  const sides = { left: 0, right: 1, center: 0.5, top: 0.5, bottom: 0.5 };
  const gap = LINE_GAP * size;
  const x = place.x + (anchor === 'left' ? away : anchor === 'right' ? -away : 0);
  const left = x - sides[anchor] * width;
  const top = place.y + { left: 0, right: 0, center: 0, top: away - gap, bottom: gap - away }[anchor];
  const up = { left: 0.5, right: 0.5, center: 0.5, top: 0, bottom: 1 }[anchor];
  const box = {
    left,
    top: top - up * height,
    right: left + width,
    bottom: top - up * height + height,
  };
  return {
    lines: text.lines,
    x,
    baselines: text.lines.map((_, i) => box.top + ((i + 0.5) * LINE_HEIGHT + TO_BASELINE) * size),
    align: anchor === 'left' || anchor === 'right' ? anchor : 'center',
    rightToLeft: text.rightToLeft,
    lettering,
    box,
  };
}
