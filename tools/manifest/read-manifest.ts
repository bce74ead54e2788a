import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Manifest } from '../../src/content/manifest';
import { completeManifest, type WrittenFeature } from './complete-manifest';

/**
 * What the atlas of a folder says of itself, with what it leaves out filled in.
 * @throws where the folder has no `atlas.json`, or that is no JSON
 */
export function readManifest(folder: string): Manifest {
  const written = parse(readFileSync(join(folder, 'atlas.json'), 'utf8'));
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return completeManifest(written, {
    folder: basename(folder),
    features: featuresOf(folder, written),
    hasOwnBasemap: existsSync(join(folder, 'basemap', 'basemap.topo.json')),
    today,
  });
}

/** The features of the layers that the manifest names, as far as their files can be read; the check names the others. */
function featuresOf(folder: string, written: unknown): WrittenFeature[] {
  const { layers } = (written ?? {}) as { layers?: unknown };
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((row: { id?: unknown } | null): WrittenFeature[] => {
    try {
      const { features } = parse(readFileSync(join(folder, 'layers', `${row?.id}.geojson`), 'utf8')) as {
        features?: unknown;
      };
      return Array.isArray(features)
        ? features.filter((feature) => typeof feature === 'object' && feature)
        : [];
    } catch {
      return [];
    }
  });
}

const parse = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));
