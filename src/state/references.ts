import type { References } from '../content/citation/reference';
import { lazyPublished } from './fetch-published';
import type { Lazy } from './resource';

/** @param base address of the folder that holds `geo/` */
export function lazyReferences(base: string): Lazy<References> {
  return lazyPublished(new URL('geo/references.json', base), 'references', (references) => references);
}
