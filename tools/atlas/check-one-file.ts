import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkFeatureCollection } from '../../src/content/check/collection';
import type { Issue } from '../../src/content/check/issue';
import { checkLayer } from '../../src/content/check/layer';
import { LAYER_IDS } from '../../src/content/vocabulary';
import { unreadable } from './unreadable';

/** What came of one file: how many features hold up, and what is wrong. */
export interface CheckedFile {
  readonly good: number;
  readonly issues: readonly Issue[];
}

/** Checks a GeoJSON file; one in `geo/layers/` as a layer of the atlas, without what the other files say. */
export async function checkOneFile(file: string): Promise<CheckedFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { good: 0, issues: [unreadable(file, error)] };
  }
  const layer = LAYER_IDS.find((id) => resolve(file) === resolve('geo/layers', `${id}.geojson`));
  if (layer !== undefined) {
    const checked = checkLayer(layer, text, file);
    return { good: checked.file.features.length, issues: checked.issues };
  }
  const { features, issues } = checkFeatureCollection(text, file);
  return { good: features.length, issues };
}
