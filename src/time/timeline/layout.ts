import type { ScaleLinear } from 'd3-scale';
import { intervalOf, type YearInterval } from '../../content/partial-date';
import type { DatedFeature } from '../dated-features';
import { type Box, packRows, roomAfter } from '../lanes';
import type { Phase } from '../phases';

/** Pixels that a symbol takes along the lane; enough for a finger or a shaky hand. */
export const MARK = 24;
/** Height of a row. */
export const ROW = 26;
/** The arrow of what goes on. */
const ARROW = 14;
const GAP = 2;
/** About a letter of a name, and a Chinese character; names are cut off where it is more. */
const LETTER = 6.6;
const CHARACTER = 14;
/** A name that is cut off to less than this is of no use. */
const LEAST_NAME = 84;
/** Rows up to which every name of a lane gets its room. */
const ROWS_WITH_NAMES = 6;

export type Scale = ScaleLinear<number, number>;

/** An entry of the timeline with what is drawn of it. */
export interface Entry {
  readonly dated: DatedFeature;
  /** Steps before it began or opened, in order. */
  readonly steps: readonly Phase[];
  /** All that is drawn, in decimal years. */
  readonly stretch: YearInterval;
}

/** Where an entry stands in its lane, in pixels. */
export interface Placed extends Entry {
  readonly row: number;
  readonly box: Box;
  /** The middle of its symbol. */
  readonly at: number;
  /** All days that its date may mean. */
  readonly blur: Box;
  /** How far it goes on; null: open. */
  readonly over: Box | null;
  /** Room for its name after the box; 0 where there is too little. */
  readonly nameWidth: number;
}

export function entryOf(dated: DatedFeature, phases: readonly Phase[]): Entry {
  const start = intervalOf(dated.start);
  const steps = phases.filter(({ when }) => intervalOf(when).to <= start.from);
  const from = Math.min(start.from, ...steps.map(({ when }) => intervalOf(when).from));
  const to = dated.end === null ? start.to : Math.max(start.to, intervalOf(dated.end).to);
  return { dated, steps, stretch: { from, to } };
}

/** Entries of one lane in rows, so that none hides another. */
export function placeInLane(
  entries: readonly Entry[],
  x: Scale,
  nameOf: (dated: DatedFeature) => string,
): { placed: Placed[]; rows: number } {
  const measured = entries.map((entry) => measure(entry, x));
  const names = entries.map(({ dated }) => widthOf(nameOf(dated)) + 8);
  const named = measured.map(({ box }, i) => ({ start: box.start, end: box.end + (names[i] ?? 0) }));
  const withNames = packRows(named, GAP);
  const boxes = measured.map(({ box }) => box);
  const rows = Math.max(-1, ...withNames) < ROWS_WITH_NAMES ? withNames : packRows(boxes, GAP);
  const rooms = roomAfter(boxes, rows, x.range()[1] ?? 0);
  const placed = measured.map((entry, i): Placed => {
    const width = Math.min(names[i] ?? 0, (rooms[i] ?? 0) - GAP);
    const fits = width >= Math.min(names[i] ?? 0, LEAST_NAME);
    return { ...entry, row: rows[i] ?? 0, nameWidth: fits ? width : 0 };
  });
  return { placed, rows: Math.max(0, ...rows.map((row) => row + 1)) };
}

function widthOf(name: string): number {
  const wide = name.match(/[\u2e80-\uffef]/gu)?.length ?? 0;
  return wide * CHARACTER + (name.length - wide) * LETTER;
}

function measure(entry: Entry, x: Scale): Omit<Placed, 'row' | 'nameWidth'> {
  const { dated, stretch } = entry;
  const start = intervalOf(dated.start);
  const at = x((start.from + start.to) / 2);
  const end = dated.end && intervalOf(dated.end);
  const over = end && { start: at, end: Math.max(at, x(end.to)) };
  const box = {
    start: Math.min(at - MARK / 2, x(stretch.from)),
    end: over === null ? at + MARK / 2 + ARROW : Math.max(at + MARK / 2, over.end),
  };
  return { ...entry, at, over, box, blur: { start: x(start.from), end: x(start.to) } };
}
