import type { Position } from 'geojson';
import namesUrl from '#atlas/basemap/places.json?url';
import { type Published, publishedResource } from '../state/fetch-published';
import type { Resource } from '../state/resource';

/** A town of the basemap. */
export interface Town {
  /** Under which kind the languages name it. */
  readonly kind: string;
  /** In English. */
  readonly name: string;
  /** About the zoom from which it is named: 1 for the greatest. */
  readonly rank: number;
  readonly position: Position;
}

const TOWNS: ReadonlySet<string> = new Set(['city', 'capital']);

/** The towns of the basemap, from the file that the map reads too. */
export function townsResource(base: string): Resource<readonly Town[]> {
  return publishedResource(new URL(namesUrl, base), 'placeNames', townsIn);
}

function townsIn({ features }: Published<'placeNames'>): readonly Town[] {
  return features
    .filter(({ properties }) => TOWNS.has(properties.kind))
    .map(({ properties, geometry }) => ({ ...properties, position: geometry.coordinates }));
}
