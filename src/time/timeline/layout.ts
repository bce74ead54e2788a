import type { ScaleLinear } from 'd3-scale';
import { intervalOf, type YearInterval } from '../../content/partial-date';
import type { DatedFeature } from '../dated-features';
import type { StageDate } from '../stages';
import { freeSpaceAfter, type PixelRange, packRows } from './pack-rows';

/** Pixels that a symbol takes along the lane; enough for a finger or a shaky hand. */
export const MARK_SIZE_PX = 24;
/** Height of a row. */
export const ROW_HEIGHT_PX = 26;
/** The arrow of what goes on. */
const ARROW_WIDTH_PX = 14;
const NAME_GAP_PX = 2;
/** About a letter of a name, and a Chinese character; names are cut off where it is more. */
const LETTER_WIDTH_PX = 6.6;
const CJK_WIDTH_PX = 14;
/** A name that is cut off to less than this is of no use. */
const MIN_NAME_WIDTH_PX = 84;
/** Rows up to which every name of a lane gets its room. */
const NAMED_ROWS_COUNT = 6;

export type TimeScale = ScaleLinear<number, number>;

/** An entry of the timeline, with its stages and the interval that its drawing spans. */
export interface TimelineEntry {
  readonly dated: DatedFeature;
  /** Stages before it began or opened, in order. */
  readonly stages: readonly StageDate[];
  /** All that is drawn, in decimal years. */
  readonly interval: YearInterval;
}

/** Where an entry stands in its lane, in pixels. */
export interface PositionedEntry extends TimelineEntry {
  readonly row: number;
  readonly extent: PixelRange;
  /** The middle of its symbol. */
  readonly centre: number;
  /** All days that its date may mean. */
  readonly uncertainty: PixelRange;
  /** How far it goes on; null: open. */
  readonly duration: PixelRange | null;
  /** Room for its name after the box; 0 where there is too little. */
  readonly nameWidth: number;
}

export function timelineEntry(dated: DatedFeature, stages: readonly StageDate[]): TimelineEntry {
  const start = intervalOf(dated.start);
  const earlier = stages.filter(({ when }) => intervalOf(when).to <= start.from);
  const from = Math.min(start.from, ...earlier.map(({ when }) => intervalOf(when).from));
  const to = dated.end === null ? start.to : Math.max(start.to, intervalOf(dated.end).to);
  return { dated, stages: earlier, interval: { from, to } };
}

/** Entries of one lane in rows, so that none hides another. */
export function positionInLane(
  entries: readonly TimelineEntry[],
  x: TimeScale,
  nameOf: (dated: DatedFeature) => string,
): { placed: PositionedEntry[]; rows: number } {
  const measured = entries.map((entry) => measure(entry, x));
  const names = entries.map(({ dated }) => widthOf(nameOf(dated)) + 8);
  const named = measured.map(({ extent }, i) => ({ start: extent.start, end: extent.end + (names[i] ?? 0) }));
  const withNames = packRows(named, NAME_GAP_PX);
  const boxes = measured.map(({ extent }) => extent);
  const rows = Math.max(-1, ...withNames) < NAMED_ROWS_COUNT ? withNames : packRows(boxes, NAME_GAP_PX);
  const rooms = freeSpaceAfter(boxes, rows, x.range()[1] ?? 0);
  const placed = measured.map((entry, i): PositionedEntry => {
    const width = Math.min(names[i] ?? 0, (rooms[i] ?? 0) - NAME_GAP_PX);
    const fits = width >= Math.min(names[i] ?? 0, MIN_NAME_WIDTH_PX);
    return { ...entry, row: rows[i] ?? 0, nameWidth: fits ? width : 0 };
  });
  return { placed, rows: Math.max(0, ...rows.map((row) => row + 1)) };
}

function widthOf(name: string): number {
  const wide = name.match(/[\u2e80-\uffef]/gu)?.length ?? 0;
  return wide * CJK_WIDTH_PX + (name.length - wide) * LETTER_WIDTH_PX;
}

function measure(entry: TimelineEntry, x: TimeScale): Omit<PositionedEntry, 'row' | 'nameWidth'> {
  const { dated, interval } = entry;
  const start = intervalOf(dated.start);
  const centre = x((start.from + start.to) / 2);
  const end = dated.end && intervalOf(dated.end);
  const duration = end && { start: centre, end: Math.max(centre, x(end.to)) };
  const extent = {
    start: Math.min(centre - MARK_SIZE_PX / 2, x(interval.from)),
    end:
      duration === null
        ? centre + MARK_SIZE_PX / 2 + ARROW_WIDTH_PX
        : Math.max(centre + MARK_SIZE_PX / 2, duration.end),
  };
  return { ...entry, centre, duration, extent, uncertainty: { start: x(start.from), end: x(start.to) } };
}
