import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LAYER_IDS } from '../../src/content/vocabulary';
import { foreignBytes } from '../../src/data/clinic/foreign';
import { checkFeatureCollection } from '../check/collection';
import { decodeText } from '../check/decode';
import type { Issue } from '../check/issue';
import { checkLayer } from '../check/layer';
import { unreadable } from './unreadable';

/** What came of one file: how many features hold up, and what is wrong. */
export interface CheckedFile {
  readonly good: number;
  readonly issues: readonly Issue[];
}

/**
 * Checks a GeoJSON file; one in `geo/layers/` as a layer of the atlas, without what the other files say.
 * @param file as it was named; issues carry it so
 * @param folder what the name starts from, where it is no full path
 * @param geo the folder of the content
 */
export async function checkOneFile(file: string, folder: string, geo: string): Promise<CheckedFile> {
  const path = resolve(folder, file);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { good: 0, issues: [unreadable(file, error)] };
  }
  const foreign = foreignBytes(bytes);
  if (foreign !== undefined) {
    return { good: 0, issues: [{ file, path: '', message: foreign, severity: 'error' }] };
  }
  const { text, issues: encoding } = decodeText(bytes, file);
  const layer = LAYER_IDS.find((id) => path === resolve(geo, 'layers', `${id}.geojson`));
  const { good, issues } = layer === undefined ? checkAny(text, file) : checkAsLayer(layer, text, file);
  return { good, issues: [...encoding, ...issues] };
}

function checkAny(text: string, file: string): CheckedFile {
  const { features, issues } = checkFeatureCollection(text, file);
  return { good: features.length, issues };
}

function checkAsLayer(layer: (typeof LAYER_IDS)[number], text: string, file: string): CheckedFile {
  const checked = checkLayer(layer, text, file);
  return { good: checked.file.features.length, issues: checked.issues };
}
