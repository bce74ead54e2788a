import type { Kind } from '../content/kinds';
import type { Status } from '../content/vocabulary';
import type { Palette } from './palette';

/** One stroke of a line, on the map and in its legend. */
export interface LineStroke {
  /** The widths at the zooms between which it grows, in CSS pixels; the legend shows the second. */
  readonly farPx: number;
  readonly nearPx: number;
  /** Dashes and gaps, in widths of the stroke. Absent: solid. */
  readonly dash?: readonly number[];
  /** How much of the colour is left, from 0 to 1; the rest is the colour of the land. Absent: all. */
  readonly tintRatio?: number;
  /** Absent: the colour of the feature, for which the legend has a neutral one. */
  readonly colour?: keyof Omit<Palette, 'layers' | 'routes'>;
}

/** How far a line has come: its dashes say this and nothing else. */
const LINE_PROGRESS = ['built', 'works', 'planned'] as const;
type LineProgress = (typeof LINE_PROGRESS)[number];
/** What runs along a line. */
const LINE_SORTS = ['road', 'rail', 'wire'] as const;
type LineSort = (typeof LINE_SORTS)[number];
/** What the strokes of a line depend on. */
export type LinePattern = `${LineSort}-${LineProgress}`;

const RAIL_KINDS: readonly Kind[] = ['railway', 'metro'];
const WIRE_KINDS: readonly Kind[] = ['transmission-line', 'fibre'];

const PROGRESS: Readonly<Record<Status, LineProgress>> = {
  announced: 'planned',
  preparatory: 'planned',
  'under-construction': 'works',
  operational: 'built',
  stalled: 'planned',
  cancelled: 'planned',
  event: 'built',
};

/** The pattern of a line from its kind and status; how exactly its course is known is said by {@link SOFT_BAND}. */
export function linePatternOf({
  kind,
  status,
}: {
  readonly kind: Kind;
  readonly status: Status;
}): LinePattern {
  const sort = RAIL_KINDS.includes(kind) ? 'rail' : WIRE_KINDS.includes(kind) ? 'wire' : 'road';
  return `${sort}-${PROGRESS[status]}`;
}

/** Of a road that is built. */
export const ROAD_STROKE: LineStroke = { farPx: 1.7, nearPx: 3.8 };
const RAIL = { farPx: 0.9, nearPx: 1.6 };
const WIRE = { farPx: 0.7, nearPx: 1.2 };
/** What is not there yet, beside what is. */
const PALE_RATIO = 0.45;
const PLANNED_DASH = [1.4, 1.6];
const TIES: LineStroke = { farPx: 3.4, nearPx: 6.4, dash: [0.25, 1.25] };
const POLES: LineStroke = { farPx: 2.2, nearPx: 3.8, dash: [0.8, 2.6] };

/** The strokes of each pattern, from bottom to top. */
export const LINE_STROKES: Readonly<Record<LinePattern, readonly LineStroke[]>> = {
  'road-built': [ROAD_STROKE],
  'road-works': [
    { ...ROAD_STROKE, tintRatio: PALE_RATIO },
    { ...ROAD_STROKE, dash: [5, 2] },
  ],
  'road-planned': [{ farPx: 1.4, nearPx: 2.8, dash: PLANNED_DASH }],
  'rail-built': [RAIL, TIES],
  'rail-works': [{ ...RAIL, tintRatio: PALE_RATIO }, TIES],
  'rail-planned': [
    { ...RAIL, dash: [5, 4] },
    { ...TIES, dash: [0.25, 2.2] },
  ],
  'wire-built': [WIRE, POLES],
  'wire-works': [{ ...WIRE, tintRatio: PALE_RATIO }, POLES],
  'wire-planned': [{ ...WIRE, dash: [5, 4] }, POLES],
};

/** Below a line whose course is only roughly known: the soft edge that symbols of rough positions have. */
export const SOFT_BAND = { farPx: 4, nearPx: 8, tintRatio: 0.2 } as const satisfies LineStroke;

/** Borders that are disputed are dashed, never solid. */
export const DISPUTED_STYLE = {
  farPx: 0.6,
  nearPx: 2,
  dash: [3, 2],
  colour: 'disputed',
} as const satisfies LineStroke;

/** Borders of provinces: thin and pale, with longer dashes. */
export const PROVINCE_STYLE = {
  farPx: 0.5,
  nearPx: 1.1,
  dash: [4, 2],
  colour: 'province',
} as const satisfies LineStroke;

/** The strokes on a route of the whole atlas, which is bold whatever runs along it: those of a road. */
export const HIGHWAY_STROKES = Object.fromEntries(
  LINE_PROGRESS.flatMap((progress) =>
    LINE_SORTS.map((sort) => [`${sort}-${progress}`, LINE_STROKES[`road-${progress}`]]),
  ),
) as Readonly<Record<LinePattern, readonly LineStroke[]>>;

const PATTERNS = Object.keys(LINE_STROKES);

/** The place of a pattern among the others, from bottom to top. */
export const depthOf = (pattern: LinePattern): number => PATTERNS.indexOf(pattern);
