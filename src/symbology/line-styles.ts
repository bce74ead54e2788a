import type { Palette } from './palette';

/** How a line is drawn, on the map and in its legend. */
export interface LineStyle {
  /** The width when the map is near, in CSS pixels; the legend shows it. */
  readonly nearPx: number;
  /** Dashes and gaps, in widths of the line. Absent: solid. */
  readonly dash?: readonly number[];
  /** Absent: the colour of the layer, for which the legend has a neutral one. */
  readonly colour?: keyof Omit<Palette, 'layers'>;
}

/** The lines of the content. */
export type RouteStyleName = 'roads' | 'rough' | 'rails' | 'wires';

/** Surveyed roads are solid; those from station to station and those not built are dashed; rails and wires differ from both. */
export const ROUTE_STYLES: Readonly<Record<RouteStyleName, LineStyle & { readonly farPx: number }>> = {
  roads: { farPx: 1.7, nearPx: 3.8 },
  rough: { farPx: 1.3, nearPx: 2.8, dash: [2.2, 1.8] },
  rails: { farPx: 1.3, nearPx: 2.6, dash: [5, 1.6] },
  wires: { farPx: 1.3, nearPx: 2.4, dash: [0.6, 2.2] },
};

/** Borders that are disputed are dashed, never solid. */
export const DISPUTED_STYLE = { nearPx: 2, dash: [3, 2], colour: 'disputed' } as const satisfies LineStyle;
