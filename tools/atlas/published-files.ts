import { FIRST_LANGUAGE } from '../../src/content/first-language';
import { textsFile } from '../../src/content/texts-file';
import { LAYER_IDS } from '../../src/content/vocabulary';
import { referencesJson } from '../cite/references-json';
import type { ReadAtlas } from './read-atlas';

/** The data files that the site serves at stable addresses, by their path below its root, without white space. */
export function publishedFiles({ atlas, figures, languages }: ReadAtlas): ReadonlyMap<string, string> {
  const published = new Map<string, string>();
  for (const id of LAYER_IDS) published.set(`geo/layers/${id}.geojson`, JSON.stringify(atlas.layers[id]));
  published.set('geo/sources.json', JSON.stringify(Object.values(atlas.sources)));
  published.set('geo/claims.json', JSON.stringify(atlas.claims));
  for (const { info, features, claims } of languages.values()) {
    if (info.code === FIRST_LANGUAGE) continue;
    for (const id of LAYER_IDS) {
      const texts = (atlas.layers[id]?.features ?? []).map((feature) => [feature.id, features[feature.id]]);
      published.set(textsFile(info.code, `layers/${id}`), JSON.stringify(Object.fromEntries(texts)));
    }
    published.set(textsFile(info.code, 'claims'), JSON.stringify(claims));
  }
  published.set('geo/references.json', JSON.stringify(referencesJson({ atlas, figures })));
  return published;
}
