import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { GROUND_KINDS } from '../ground';
import { COVERS } from '../style/layers/covers';
import { TITLES } from '../style/layers/titles';

/** Sources that may be empty for long. */
const LATE_SOURCES: readonly string[] = [
  TITLES,
  COVERS,
  ...GROUND_KINDS.flatMap((kind) => [`ground-${kind}`, `streets-${kind}`]),
];

const sourceOf = (layer: LayerSpecification) => ('source' in layer ? layer.source : null);

/**
 * What of a style MapLibre is given: no background, since the page has the colour of the sea behind the canvas, and of sources
 * that may be empty only those that are not. Even where it draws nothing, each costs a mask for each tile and frame.
 * @param has whether such a source has data, or is about to get some
 */
export function drawnStyle(style: StyleSpecification, has: (source: string) => boolean): StyleSpecification {
  const isDrawn = (source: string) => !LATE_SOURCES.includes(source) || has(source);
  return {
    ...style,
    sources: Object.fromEntries(Object.entries(style.sources).filter(([id]) => isDrawn(id))),
    layers: style.layers.filter((layer) => {
      const source = sourceOf(layer);
      return layer.type !== 'background' && (source === null || isDrawn(source));
    }),
  };
}

/**
 * Adds the sources and layers of a style that a map lacks, in their places. They are given to the style of the map
 * without its check, for which it would write out all of itself for each; the last comes by the map, which then follows.
 */
export function addMissing(map: MapLibreMap, { layers, sources }: StyleSpecification): void {
  for (const [id, source] of Object.entries(sources)) {
    if (!map.getSource(id)) map.style.addSource(id, source, { validate: false });
  }
  const missing = layers
    .map((layer, place) => ({ layer, above: layers[place + 1]?.id }))
    .filter(({ layer }) => !map.getLayer(layer.id))
    .toReversed();
  const last = missing.pop();
  for (const { layer, above } of missing) map.style.addLayer(layer, above, { validate: false });
  if (last) map.addLayer(last.layer, last.above);
}
