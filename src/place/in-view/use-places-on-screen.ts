import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FeatureId } from '../../content/model';
import { useExplorer } from '../../ui/context';
import type { MapRegionProps } from '../../ui/map-handle';

/** The map counts as still when nothing was drawn for this time. */
const STILL_MS = 250;

/** So long a busy page may put it off. */
const LONGEST_MS = 1000;

/** Calls when nothing has been asked for a while and the page has time, for the map is asked for all that it draws. */
function whenStill(run: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    if (window.requestIdleCallback) idle = window.requestIdleCallback(run, { timeout: LONGEST_MS });
    else run();
  }, STILL_MS);
  return () => {
    clearTimeout(timer);
    if (idle !== 0) window.cancelIdleCallback(idle);
  };
}

/** The features that the map shows, in order of the layers and their files; read anew whenever it stands still. */
export function usePlacesOnScreen({ map, drawn }: Pick<MapRegionProps, 'map' | 'drawn'>) {
  const { index } = useExplorer();
  const [ids, setIds] = useState<readonly FeatureId[]>([]);
  /** Reads them now. */
  const fill = useCallback((): readonly FeatureId[] => {
    const visible = new Set(map.peek()?.visible());
    const ordered = [...index.features.keys()].filter((id) => visible.has(id));
    setIds((before) => (before.join() === ordered.join() ? before : ordered));
    return ordered;
  }, [index, map]);
  useEffect(() => {
    return whenStill(fill);
  }, [map.value, drawn.value, fill]);
  return { ids, fill };
}
