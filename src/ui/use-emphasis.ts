import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { AtlasIndex } from '../content/atlas-index';
import type { FeatureId } from '../content/model';
import type { LayerId } from '../content/vocabulary';
import { useExplorer } from './context';

/** A pointer that only crosses the legend lights nothing. */
const POINTER_DELAY_MS = 120;

/**
 * Properties of a row of the legend: while it is pointed at or has the focus, its features are lit on the map and all
 * others step back. A press ends that, so that the map is seen as it has become.
 * @param features those of the row that are drawn
 */
export function useEmphasis(features: () => readonly FeatureId[]) {
  const { layers } = useExplorer().state;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const light = () => {
    const ids = features();
    layers.emphasise(ids.length === 0 ? null : ids);
  };
  const lightSoon = () => {
    timer.current = setTimeout(light, POINTER_DELAY_MS);
  };
  const end = useCallback(() => {
    clearTimeout(timer.current);
    layers.emphasise(null);
  }, [layers]);
  // A row may go while it is pointed at.
  useEffect(() => end, [end]);
  return { onPointerEnter: lightSoon, onPointerLeave: end, onFocusIn: light, onFocusOut: end, onClick: end };
}

/** All features of a layer. */
export const idsOfLayer = (index: AtlasIndex, layer: LayerId): FeatureId[] =>
  [...index.features.keys()].filter((id) => index.layerOf(id) === layer);
