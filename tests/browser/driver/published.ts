import type { FeatureCollection } from 'geojson';
import { inject } from 'vitest';

/** A layer as the site publishes it for other tools. */
export async function publishedLayer(id: string): Promise<FeatureCollection> {
  const response = await fetch(new URL(`geo/layers/${id}.geojson`, inject('site')));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json() as Promise<FeatureCollection>;
}
