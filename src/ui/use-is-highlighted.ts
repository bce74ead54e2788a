import type { FeatureId } from '../content/model';
import { useExplorer } from './context';
import { useDerived } from './use-derived';

/** Whether a feature lights up. Of all that ask, only those that light up or go out are drawn anew. */
export function useIsHighlighted(id: FeatureId): boolean {
  const { state } = useExplorer();
  return useDerived(() => state.highlighted.value?.id === id, [id, state]).value;
}
