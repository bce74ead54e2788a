import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { inject } from 'vitest';
import type { Claim } from '../../../src/content/model';

/** A layer as the site publishes it for other tools. */
export const publishedLayer = (id: string): Promise<FeatureCollection> =>
  published<FeatureCollection>(`layers/${id}.geojson`);

/** All claims as the site publishes them. */
export const publishedClaims = (): Promise<readonly Claim[]> => published<readonly Claim[]>('claims.json');

/** The ids of the layers that the site publishes, in alphabetical order. */
export const layerIds = (): readonly string[] => namesIn(`${inject('built')}/geo/layers`, '.geojson');

/** The chapters of the story in their order, by the files that they are written in. */
export const chapterIds = (): readonly string[] => namesIn(resolve('geo/languages/en/story'), '.md');

/** The languages of the atlas, in alphabetical order of their codes. */
export const languageCodes = (): readonly string[] => readdirSync(resolve('geo/languages')).toSorted();

async function published<T>(path: string): Promise<T> {
  const response = await fetch(new URL(`geo/${path}`, inject('site')));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json() as Promise<T>;
}

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();
