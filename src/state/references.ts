import type { References } from '../content/citation/reference';
import { publishedResource } from './fetch-published';
import type { Resource } from './resource';

/** @param base address of the folder that holds `geo/` */
export function referencesResource(base: string): Resource<References> {
  return publishedResource(new URL('geo/references.json', base), 'references', (references) => references);
}
