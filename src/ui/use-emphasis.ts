import { useCallback, useEffect } from 'preact/hooks';
import type { AtlasIndex } from '../content/atlas-index';
import type { FeatureId } from '../content/model';
import type { LayerId } from '../content/vocabulary';
import { useExplorer } from './context';

/**
 * Properties of a row of the legend: while it is pointed at or has the focus, its features are lit on the map and all
 * others step back.
 * @param features those of the row that are drawn
 */
export function useEmphasis(features: () => readonly FeatureId[]) {
  const { layers } = useExplorer().state;
  const light = () => {
    const ids = features();
    layers.emphasise(ids.length === 0 ? null : ids);
  };
  const end = useCallback(() => layers.emphasise(null), [layers]);
  // A row may go while it is pointed at.
  useEffect(() => end, [end]);
  return { onPointerEnter: light, onPointerLeave: end, onFocusIn: light, onFocusOut: end };
}

/** All features of a layer. */
export const idsOfLayer = (index: AtlasIndex, layer: LayerId): FeatureId[] =>
  [...index.features.keys()].filter((id) => index.layerOf(id) === layer);
