import type { FeatureId } from '../content/model';

/** What the map can show by the size of circles: dollars, megawatts. */
export const SIZE_SCHEMES = ['cost', 'power'] as const;
export type SizeBy = (typeof SIZE_SCHEMES)[number];

/** Figures of features: cost in US dollars, power in megawatts. */
export type AmountsOf = Readonly<Record<SizeBy, Readonly<Record<FeatureId, number>>>>;

/** The radius of the largest circle at the zooms between which it grows, in CSS pixels. */
export const LARGEST_FAR_PX = 26;
export const LARGEST_NEAR_PX = 60;
