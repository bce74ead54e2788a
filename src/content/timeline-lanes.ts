/** What the engine's own lanes of the timeline are about, in order of display. */
export const STOCK_LANES = [
  'diplomacy',
  'crisis',
  'transport',
  'power',
  'industry',
  'welfare',
  'knowledge',
] as const;

/** The id of a lane: one of the engine's, or one that `atlas.json` adds; named by the message `time.theme.<id>`. */
export type TimelineLane = string;
