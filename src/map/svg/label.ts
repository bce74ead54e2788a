import type { Pixels } from '../../geometry/pixels';
import type { Rect } from '../../geometry/rect';
import { breakLines } from './break-lines';
import { isRightToLeft, textWidthEm } from './text-width';

/** The typography of a label. Sizes in CSS pixels. */
export interface TextStyle {
  /** Font families, as the style names them. */
  readonly families: readonly string[];
  readonly size: number;
  /** Space between letters, in ems. */
  readonly spacing: number;
  /** The width of a line at which it is broken, in ems. */
  readonly lineWidth: number;
}

/** The part of a label that lies at its point, as MapLibre has it: `left` for a label to the right of its point. */
export type Anchor = (typeof ANCHORS)[number];
export const ANCHORS = [
  'center',
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'top-right',
  'bottom-left',
  'bottom-right',
] as const;

/** A text with its position. */
export interface Label {
  readonly lines: readonly string[];
  /** The point that the lines begin at, end at or are centred on, as {@link align} says. */
  readonly x: number;
  /** The y coordinate of the baseline of each line. */
  readonly baselines: readonly number[];
  readonly align: 'left' | 'center' | 'right';
  readonly rightToLeft: boolean;
  readonly style: TextStyle;
  /** The area that it covers. */
  readonly box: Rect;
  /** The angle by which it is turned about its middle, clockwise, in degrees; absent: level. */
  readonly turn?: { readonly degrees: number; readonly x: number; readonly y: number };
}

const LINE_HEIGHT_EM = 1.2;
/** From the middle of a line to its baseline. */
const BASELINE_EM = 0.35;
/** The empty part of a line above and below its letters, by which MapLibre moves a label above or below its point. */
const LINE_GAP_EM = 7 / 24;

/** A text broken into lines and measured; MapLibre calls this shaping. */
export interface ShapedText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  readonly style: TextStyle;
}

/** Breaks a text into lines and measures them. Letters that join are never spaced. */
export function shapeText(text: string, parameters: TextStyle): ShapedText {
  const rightToLeft = isRightToLeft(text);
  const style = rightToLeft ? { ...parameters, spacing: 0 } : parameters;
  const face = parameters.families[0]?.includes('Italic') ? 'italic' : 'sans';
  const ems = (line: string) => textWidthEm(line, face) + style.spacing * line.length;
  const lines = breakLines(text, parameters.lineWidth, ems);
  return {
    lines,
    width: Math.max(...lines.map(ems)) * parameters.size,
    height: lines.length * LINE_HEIGHT_EM * parameters.size,
    rightToLeft,
    style,
  };
}

/**
 * Positions a label at a point.
 * @param away the distance from the point to the label, in CSS pixels
 */
export function labelAt(text: ShapedText, place: Pixels, anchor: Anchor, away: number): Label {
  const { width, height, style } = text;
  const { size } = style;
  const [side, level] = [sideOf(anchor), levelOf(anchor)];
  // On a diagonal the distance is split between both ways, as MapLibre does.
  const reach = side !== 'center' && level !== 'center' ? away / Math.SQRT2 : away;
  const x = place.x + { left: reach, right: -reach, center: 0 }[side];
  const left = x - { left: 0, right: 1, center: 0.5 }[side] * width;
  const gap = LINE_GAP_EM * size;
  const top = place.y + { top: reach - gap, bottom: gap - reach, center: 0 }[level];
  const up = { top: 0, bottom: 1, center: 0.5 }[level];
  const box = {
    left,
    top: top - up * height,
    right: left + width,
    bottom: top - up * height + height,
  };
  return {
    lines: text.lines,
    x,
    baselines: text.lines.map((_, i) => box.top + ((i + 0.5) * LINE_HEIGHT_EM + BASELINE_EM) * size),
    align: side,
    rightToLeft: text.rightToLeft,
    style,
    box,
  };
}

const sideOf = (anchor: Anchor): 'left' | 'right' | 'center' =>
  anchor.endsWith('left') ? 'left' : anchor.endsWith('right') ? 'right' : 'center';

const levelOf = (anchor: Anchor): 'top' | 'bottom' | 'center' =>
  anchor.startsWith('top') ? 'top' : anchor.startsWith('bottom') ? 'bottom' : 'center';
