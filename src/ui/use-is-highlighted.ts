import type { FeatureId } from '../content/model';
import { useExplorer } from './context';
import { useDerived } from './use-derived';

/** Whether a feature is highlighted. Only the components for which that changes render again. */
export function useIsHighlighted(id: FeatureId): boolean {
  const { state } = useExplorer();
  return useDerived(() => state.highlighted.value?.id === id, [id, state]).value;
}
