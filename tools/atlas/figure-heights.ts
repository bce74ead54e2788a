import type { AtlasIndex } from '../../src/content/atlas-index';
import type { DrawnFigure, FigureHeight, WrittenFigure } from '../../src/content/figure';
import type { Atlas } from '../../src/content/model';
import { heightOfStop, heightsBetween } from '../../src/ride/heights';
import { stopRank } from '../../src/ride/profile';
import { RideLine } from '../../src/ride/ride-line';

/** So many heights draw a line that is smooth at the width of a picture. */
const HEIGHTS_COUNT = 240;

/** The heights along a route, or a stretch of it, and its stops there. */
export function routeHeights(
  atlas: Pick<Atlas, 'layers'>,
  index: AtlasIndex,
  { route, stretch }: Pick<WrittenFigure, 'route' | 'stretch'>,
): Pick<DrawnFigure, 'heights' | 'stops' | 'rows'> {
  if (route === undefined) return { rows: [] };
  const ride = new RideLine(index, route);
  const [fromKm, toKm] = stretch ?? [ride.startKm, ride.endKm];
  const stops = ride.stops
    .filter(({ km }) => km >= fromKm && km <= toKm)
    .flatMap((stop) => {
      const metres = heightOfStop(ride, stop);
      return metres === null
        ? []
        : [{ id: stop.id, km: stop.km, metres: Math.round(metres), rank: stopRank(ride, stop) }];
    });
  const features = new Map(
    Object.values(atlas.layers).flatMap((layer) => layer.features.map((one) => [one.id, one] as const)),
  );
  const rows = stops.flatMap(({ id, metres }) => {
    const facts = features.get(id)?.properties.facts ?? [];
    const sources = facts.find(({ label }) => label === 'Elevation')?.sources;
    return features.has(id) ? [{ feature: id, amounts: [metres], sources: sources ?? [] }] : [];
  });
  return { rows, heights: evenly(heightsBetween(ride, fromKm, toKm), fromKm, toKm), stops };
}

/** The highest of the heights of each small stretch, so that no pass is lost. */
function evenly(
  samples: readonly { readonly km: number; readonly metres: number | null }[],
  fromKm: number,
  toKm: number,
): FigureHeight[] {
  const step = (toKm - fromKm) / HEIGHTS_COUNT;
  const highest = new Map<number, FigureHeight>();
  for (const { km, metres } of samples) {
    if (metres === null) continue;
    const bin = Math.floor((km - fromKm) / step);
    const before = highest.get(bin);
    if (before === undefined || metres > before[1])
      highest.set(bin, [Math.round(km * 10) / 10, Math.round(metres)]);
  }
  return [...highest.values()];
}
