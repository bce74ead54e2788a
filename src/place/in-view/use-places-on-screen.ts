import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FeatureId } from '../../content/model';
import { useExplorer } from '../../ui/context';
import type { MapRegionProps } from '../../ui/map-handle';

/** The map counts as still when nothing was drawn for this time. */
const STILL_MS = 250;

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
    const timer = setTimeout(fill, STILL_MS);
    return () => clearTimeout(timer);
  }, [map.value, drawn.value, fill]);
  return { ids, fill };
}
