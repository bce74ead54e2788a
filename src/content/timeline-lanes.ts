/** What the lanes of the timeline are about, in order of display. */
export const TIMELINE_LANES = [
  'diplomacy',
  'crisis',
  'transport',
  'power',
  'industry',
  'welfare',
  'knowledge',
] as const;
export type TimelineLane = (typeof TIMELINE_LANES)[number];
