/** The true shore: a band along the coast, its land and its sea, and the line between them. */
import { readExtract } from './read.mjs';

export function shore(folder) {
  return { shore: readExtract(folder, 'pakistan-coast').map(({ geometry }) => ({ type: 'MultiLineString', coordinates: [geometry.coordinates], properties: { class: 'line' } })) };
}
