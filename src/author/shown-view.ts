import { FIRST_YEAR } from '../content/years';
import { useExplorer } from '../ui/context';
import type { ShownView } from './view-edits';

/** Reads what the map shows now; null before it has been drawn. */
export function useShownView(): () => ShownView | null {
  const { state } = useExplorer();
  return () => {
    const [camera, bounds] = [state.viewport.camera.peek(), state.viewport.bounds.peek()];
    if (camera === null || bounds === null) return null;
    const range = state.years.range.peek();
    return {
      camera,
      bounds,
      layers: state.layers.visibleLayers(),
      years: range && [range.from ?? FIRST_YEAR, range.to],
    };
  };
}
