import type { References } from '../../src/content/citation/reference';
import type { Atlas } from '../../src/content/model';
import type { CheckedAtlas } from '../check/atlas';
import { formatSources } from './format-sources';
import { supportsBySource } from './supports';

/** The development server asks again for each file that it serves. */
const made = new WeakMap<Atlas, References>();

/** What the site publishes as `geo/references.json`; made once an atlas, in about a second. */
export function referencesJson({ atlas }: Pick<CheckedAtlas, 'atlas'>): References {
  const references = made.get(atlas) ?? makeReferences(atlas);
  made.set(atlas, references);
  return references;
}

function makeReferences(atlas: Atlas): References {
  const formatted = Object.entries(formatSources(Object.values(atlas.sources)));
  const supports = supportsBySource(atlas);
  return Object.fromEntries(
    formatted.map(([id, texts]) => [
      id,
      { ...texts, supports: supports.get(id) ?? { features: [], claims: [], disputes: [] } },
    ]),
  );
}
