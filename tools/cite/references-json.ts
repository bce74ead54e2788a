import type { References } from '../../src/content/citation/reference';
import type { Atlas } from '../../src/content/model';
import { formatSources } from './format-sources';
import { type CitingContent, supportsBySource } from './supports';

/** The development server asks again for each file that it serves. */
const made = new WeakMap<Atlas, References>();

/** What the site publishes as `geo/references.json`; made once an atlas, in about a second. */
export function referencesJson(content: CitingContent): References {
  const references = made.get(content.atlas) ?? makeReferences(content);
  made.set(content.atlas, references);
  return references;
}

function makeReferences(content: CitingContent): References {
  const formatted = Object.entries(formatSources(Object.values(content.atlas.sources)));
  const supports = supportsBySource(content);
  return Object.fromEntries(
    formatted.map(([id, texts]) => [
      id,
      { ...texts, supports: supports.get(id) ?? { features: [], claims: [], disputes: [], chapters: [] } },
    ]),
  );
}
