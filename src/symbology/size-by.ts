import type { FeatureId } from '../content/model';

/** What the map can show by the size of circles: dollars, megawatts. */
export const SIZE_SCHEMES = ['cost', 'power'] as const;
export type SizeBy = (typeof SIZE_SCHEMES)[number];

/** Figures of features: cost in US dollars, power in megawatts. */
export type AmountsOf = Readonly<Record<SizeBy, Readonly<Record<FeatureId, number>>>>;

/** The radius of the largest circle at the zooms between which it grows, in CSS pixels. */
export const LARGEST_FAR_PX = 26;
export const LARGEST_NEAR_PX = 60;

/** The zooms between which circles grow. */
export const AMOUNT_ZOOMS = { far: 3, near: 10 } as const;

/** The radius of a circle on the map: its area shows the amount. @param share of the largest, from 0 to 1 */
export function amountRadiusPx(share: number, zoom: number): number {
  const { far, near } = AMOUNT_ZOOMS;
  const between = Math.min(1, Math.max(0, (zoom - far) / (near - far)));
  return (LARGEST_FAR_PX + between * (LARGEST_NEAR_PX - LARGEST_FAR_PX)) * Math.sqrt(share);
}
