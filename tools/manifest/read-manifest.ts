import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Manifest } from '../../src/content/manifest';
import { completeManifest } from './complete-manifest';
import type { WrittenFeature } from './written-feature';

/**
 * What the atlas of a folder says of itself, with what it leaves out filled in.
 * @param read gives the text of a file of the folder; absent: what is on the disk
 * @throws where the folder has no `atlas.json`, or that is no JSON
 */
export function readManifest(
  folder: string,
  read = (name: string) => readFileSync(join(folder, name), 'utf8'),
): Manifest {
  const written = parse(read('atlas.json'));
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return completeManifest(written, {
    folder: basename(folder),
    features: featuresOf(written, read),
    hasOwnBasemap: existsSync(join(folder, 'basemap', 'basemap.topo.json')),
    today,
  });
}

/** The features of the layers that the manifest names, as far as their files can be read; the check names the others. */
function featuresOf(written: unknown, read: (name: string) => string): WrittenFeature[] {
  const { layers } = (written ?? {}) as { layers?: unknown };
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((row: { id?: unknown; abroad?: unknown } | null): WrittenFeature[] => {
    try {
      const { features } = parse(read(`layers/${row?.id}.geojson`)) as { features?: unknown };
      return Array.isArray(features)
        ? features
            .filter((feature) => typeof feature === 'object' && feature)
            .map((feature) => ({ ...feature, isAbroad: row?.abroad === true }))
        : [];
    } catch {
      return [];
    }
  });
}

const parse = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));
